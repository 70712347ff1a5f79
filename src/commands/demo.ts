/**
 * `jesse-mcp demo`: a simulated market in the home, and one backtest through the real server with a real client.
 *
 * @module
 */
import { randomUUID } from 'node:crypto';
import path from 'node:path';
import { Command } from 'commander';
import { z } from 'zod';
import { DEMO_EXCHANGE, DEMO_INSTRUMENTS, DEMO_MINUTES, DEMO_START, generateDemoMarket } from '../demo/demo-market.ts';
import { errorFromJson } from '../error-from-json.ts';
import { AppError } from '../errors.ts';
import type { CandleStore, SeriesCoverage, SeriesKey } from '../market-data/candle-store.ts';
import { COMMAND_FILE } from '../package-facts.ts';
import { sparkline } from '../text/sparkline.ts';
import { ExitCode } from './exit-codes.ts';
import { hostCommand, shellLine } from './host-command.ts';
import { type CommandContext, runWithApp } from './run-with-app.ts';

/** The backtest that the demo runs. */
const SHOWN_BACKTEST = {
  strategy: 'BandReversion',
  exchange: DEMO_EXCHANGE,
  symbol: 'ETH-USDT',
  timeframe: '1h',
  start_date: '2025-03-01',
  end_date: '2026-01-01',
  include_equity_curve: true,
};

const strategiesReply = z.looseObject({
  strategies: z.array(z.looseObject({ name: z.string(), origin: z.string(), description: z.string().nullable() })),
});
const figure = z.number().nullable();
const backtestReply = z.looseObject({
  backtest_id: z.string(),
  from_store: z.boolean().optional(),
  summary: z.record(z.string(), figure),
  equity_curve: z.array(z.looseObject({ equity: figure })),
  warnings: z.array(z.string()),
  timings: z.record(z.string(), z.number()).nullable(),
});

const failedReply = z.object({ error: z.unknown() });

/** Makes the command. */
export function demoCommand(setExitCode: (code: number) => void): Command {
  return new Command('demo')
    .description(
      'Make a simulated market, run a backtest over it through the MCP server, and print the host configuration',
    )
    .action(async () => {
      await runWithApp(demo);
      setExitCode(ExitCode.done);
    });
}

async function demo(context: CommandContext): Promise<void> {
  const { streams, services, settings } = context;
  const say = (line = ''): unknown => streams.stdout.write(`${line}\n`);
  const began = performance.now();
  const made = await makeMarket(await services.candles());
  const spent = `${Math.round(performance.now() - began)} ms`;
  say(
    `Market: ${DEMO_EXCHANGE} (simulated), ${DEMO_INSTRUMENTS.map(({ symbol }) => symbol).join(', ')}, 2025, by minute.`,
  );
  say(made ? `Made and stored in ${spent}, in ${settings.home}.` : `Stored already, in ${settings.home}.`);
  say();
  await talk(COMMAND_FILE, settings.home, say);
  say();
  say('Add it to a host (Claude Desktop, Cursor, Windsurf and others take this block):');
  const host = await hostCommand(COMMAND_FILE, process.cwd());
  say(JSON.stringify({ mcpServers: { jesse: host } }, null, 2));
  say();
  say(`Claude Code: claude mcp add jesse -- ${shellLine(host)}`);
}

/** Stores the simulated candles where they are not whole yet; touches nothing else. */
async function makeMarket(store: CandleStore): Promise<boolean> {
  const end = DEMO_START + DEMO_MINUTES * 60_000;
  const stored = await Promise.all(
    DEMO_INSTRUMENTS.map(({ symbol }) => coverageOrNull(store, { exchange: DEMO_EXCHANGE, symbol })),
  );
  if (stored.every((series) => series?.complete === true && series.start === DEMO_START && series.end === end))
    return false;
  for (const [symbol, candles] of generateDemoMarket()) {
    await store.write({ exchange: DEMO_EXCHANGE, symbol }, candles, { replace: true });
  }
  return true;
}

/** What is stored of a series; null also where its files are damaged: they are made anew. */
async function coverageOrNull(store: CandleStore, key: SeriesKey): Promise<SeriesCoverage | null> {
  try {
    return await store.coverage(key);
  } catch (failure) {
    if (failure instanceof AppError && failure.code === 'corrupted') return null;
    throw failure;
  }
}

/** Talks to the server; throws its failures as they are, and whatever else goes wrong as `AppError('internal')`. */
async function talk(command: string, home: string, say: (line?: string) => unknown): Promise<void> {
  try {
    await talkToServer(command, home, say);
  } catch (failure) {
    if (failure instanceof AppError) throw failure;
    const reason = failure instanceof Error ? failure.message : String(failure);
    throw new AppError('internal', `expected the server to answer the demo, was: ${reason}`, {
      hint: 'Run "jesse-mcp doctor" to see what works.',
      cause: failure,
    });
  }
}

/** Starts the server as a host does and talks to it. */
async function talkToServer(command: string, home: string, say: (line?: string) => unknown): Promise<void> {
  const [{ Client }, { StdioClientTransport }] = await Promise.all([
    import('@modelcontextprotocol/client'),
    import('@modelcontextprotocol/client/stdio'),
  ]);
  const began = performance.now();
  const client = new Client({ name: 'jesse-mcp-demo', version: '1' });
  const transport = new StdioClientTransport({
    command: process.execPath,
    args: [...process.execArgv, command],
    env: {
      JESSE_MCP_HOME: home,
      // A folder that nobody has: the user's own strategies must not stand in for the shipped ones.
      JESSE_MCP_STRATEGIES: path.join(home, `demo-strategies-${randomUUID()}`),
      LOG_LEVEL: 'error',
    },
    stderr: 'inherit',
  });
  await client.connect(transport);
  const connected = performance.now();
  const call = async <Reply>(
    schema: z.ZodType<Reply>,
    name: string,
    given: Record<string, unknown>,
  ): Promise<Reply> => {
    const result = await client.callTool({ name, arguments: given });
    if (result.isError === true) throw serverFailure(name, result.content);
    return schema.parse(result.structuredContent);
  };
  const { strategies } = await call(strategiesReply, 'strategy_list', {});
  const shipped = strategies.filter(({ origin }) => origin === 'example');
  const width = Math.max(...shipped.map(({ name }) => name.length));
  say('Strategies that ship:');
  for (const { name, description } of shipped) say(`  ${name.padEnd(width)}  ${description ?? ''}`);
  say();
  const { strategy, symbol, timeframe, start_date, end_date } = SHOWN_BACKTEST;
  say(`Backtest: ${strategy} on ${symbol} ${timeframe}, ${start_date} to ${end_date}`);
  const asked = performance.now();
  const reply = await call(backtestReply, 'backtest', SHOWN_BACKTEST);
  const answered = performance.now();
  for (const [name, value] of Object.entries(reply.summary)) {
    say(`  ${name.padEnd(16)}  ${value === null ? 'n/a' : Number(value.toFixed(4))}`);
  }
  say(
    `  equity            ${sparkline(
      reply.equity_curve.map(({ equity }) => equity ?? Number.NaN),
      60,
    )}`,
  );
  for (const warning of reply.warnings) say(`  Warning: ${warning}`);
  const simulated = reply.timings?.simulate;
  const stored = reply.from_store === true ? ', answered from the store' : '';
  say();
  say(
    `Timing: server ready in ${Math.round(connected - began)} ms, answer in ${Math.round(answered - asked)} ms${stored}` +
      `${simulated === undefined ? '' : ` (simulation ${simulated.toFixed(1)} ms)`}.`,
  );
  await client.close();
}

/** What the content of a failed call says. */
function serverFailure(tool: string, content: readonly { readonly type: string }[]): AppError {
  const [block] = content;
  const text = block !== undefined && 'text' in block && typeof block.text === 'string' ? block.text : '';
  return parseFailure(text) ?? new AppError('internal', `expected ${tool} to answer, was: ${text}`);
}

function parseFailure(text: string): AppError | null {
  try {
    return errorFromJson(failedReply.parse(JSON.parse(text)).error);
  } catch {
    return null;
  }
}
