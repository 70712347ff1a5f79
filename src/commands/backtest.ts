/**
 * `jesse-mcp backtest`: the tool of that name from the command line.
 *
 * @module
 */
import { Command } from 'commander';
import { checkArguments } from '../mcp/check-arguments.ts';
import { plainJson } from '../mcp/plain-json.ts';
import { backtest, backtestInput, runBacktest } from '../tools/backtesting/backtest.ts';
import { ExitCode } from './exit-codes.ts';
import { openProgressLine } from './progress-line.ts';
import { runWithApp } from './run-with-app.ts';
import { addToolOptions, toolArguments } from './tool-options.ts';

/** Longest wait that a timer takes, ms: the command waits for the end. */
const FOREVER = 2 ** 31 - 1;

/** Makes the command; `setExitCode` gets what the process ends with. */
export function backtestCommand(setExitCode: (code: number) => void): Command {
  const command = new Command('backtest')
    .description('Run a backtest and print its figures')
    .argument('[strategy]', 'name of the strategy, instead of --strategy')
    .option('--json', 'print everything as JSON')
    .addHelpText(
      'after',
      '\nExample:\n  jesse-mcp backtest TrendRider --exchange "Demo Exchange" --symbol BTC-USDT --timeframe 1h \\\n' +
        '    --start-date 2025-02-01 --end-date 2025-12-01',
    );
  addToolOptions(command, backtest, ['wait_seconds']);
  return command.action(async (strategy: string | undefined, options: Record<string, unknown>) => {
    const named = strategy === undefined ? options : { ...options, strategy };
    const given = checkArguments({ ...backtest, input: backtestInput }, toolArguments(backtest, named));
    await runWithApp(async ({ services, streams, signal }) => {
      const line = openProgressLine(streams.stderr);
      try {
        const context = {
          services,
          signal,
          progress: ({ progress, message }: { progress: number; message?: string }) =>
            line.show(progress / 100, message ?? ''),
        };
        const { data, text } = await runBacktest(given, context, FOREVER);
        line.clear();
        const shown = options.json === true ? JSON.stringify(plainJson(data)) : text.replace(/\nNext: .*$/, '');
        streams.stdout.write(`${shown}\n`);
      } finally {
        line.clear();
      }
    });
    setExitCode(ExitCode.done);
  });
}
