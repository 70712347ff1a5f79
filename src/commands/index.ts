/**
 * The command line.
 *
 * @module
 */
import { Command, CommanderError } from 'commander';
import { packageVersion } from '../package-facts.ts';
import { backtestCommand } from './backtest.ts';
import { candlesCommand } from './candles.ts';
import { demoCommand } from './demo.ts';
import { doctorCommand } from './doctor.ts';
import { ExitCode } from './exit-codes.ts';
import { strategiesCommand } from './strategies.ts';

const HELP = `
Without a command, jesse-mcp is an MCP server on stdin and stdout: that is how hosts start it.

First steps:
  jesse-mcp demo                     a simulated market, a backtest, and the block for your host
  jesse-mcp doctor                   what works, and what to do where it does not
  jesse-mcp candles import --help    bring your own candles

Environment: JESSE_MCP_HOME (default ~/.jesse-mcp), JESSE_MCP_STRATEGIES, LOG_LEVEL and more; docs/configuration.md
lists all. Inside a Jesse project its strategies/ is used.

Exit codes: 0 done; 1 failed, or what was checked is not right; 2 wrong command line or setting; 130 interrupted.`;

/** Runs a command; gives the exit code. Throws what the command throws, save for errors of usage, which are told. */
export async function runCommand(words: readonly string[]): Promise<number> {
  let exitCode: number = ExitCode.done;
  const setExitCode = (code: number): void => {
    exitCode = code;
  };
  const program = new Command('jesse-mcp')
    .description('Research Jesse trading strategies: MCP server and command line')
    .version(packageVersion())
    .addHelpText('after', HELP)
    .showSuggestionAfterError()
    .exitOverride();
  const commands = [backtestCommand, candlesCommand, strategiesCommand, demoCommand, doctorCommand];
  for (const make of commands) program.addCommand(make(setExitCode));
  overrideExit(program);
  try {
    await program.parseAsync([...words], { from: 'user' });
    return exitCode;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? ExitCode.done : ExitCode.usage;
    throw error;
  }
}

/** Errors of usage come back to us instead of ending the process, from subcommands too. */
function overrideExit(command: Command): void {
  command.exitOverride();
  for (const child of command.commands) overrideExit(child);
}
