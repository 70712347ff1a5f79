/**
 * The recorded runs of Jesse through the `backtest` tool of the built server, candles imported through the command line.
 * Cases that no call can express (dropped minutes, a foreign config exchange) run elsewhere through the engine.
 */
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import { promisify } from 'node:util';
import { z } from 'zod';
import { builtEntry } from '../built-entry.ts';
import { sharedPath, skipWithoutShared } from '../shared-reference.ts';
import { startServer } from './server-process.ts';

const route = z.looseObject({
  exchange: z.string(),
  symbol: z.string(),
  timeframe: z.string(),
  strategy: z.string().optional(),
});
const goldenCase = z.looseObject({
  name: z.string(),
  routes: z.array(route),
  data_routes: z.array(route).default([]),
  config: z.looseObject({
    starting_balance: z.number(),
    fee: z.number(),
    type: z.string(),
    exchange: z.string(),
    warm_up_candles: z.number(),
    futures_leverage: z.number().optional(),
    futures_leverage_mode: z.string().optional(),
  }),
  candles: z.array(
    z.looseObject({
      exchange: z.string(),
      symbol: z.string(),
      file: z.string(),
      start: z.string(),
      finish: z.string(),
      fill: z.boolean().default(true),
      drop: z.array(z.unknown()).default([]),
    }),
  ),
  fast_mode: z.boolean(),
  hyperparameters: z.record(z.string(), z.unknown()).nullish(),
});
type GoldenCase = z.infer<typeof goldenCase>;

const goldenResult = z.looseObject({
  ok: z.boolean(),
  error: z.looseObject({ class: z.string(), message: z.string() }).nullish(),
  metrics: z.record(z.string(), z.unknown()).nullish(),
  trades: z.array(z.record(z.string(), z.unknown())).nullish(),
});

/** The cases that run by default; `JESSE_MCP_ALL_GOLDENS=1` runs every one that a call can express. */
const USUAL = /^(SmaCross|RsiReversion|EmaAtrTrail|StopBreakout|BollingerPartials)-/;

function isExpressible({ candles, routes, config }: GoldenCase): boolean {
  const [first] = candles;
  if (first === undefined || routes.length === 0) return false;
  const names = new Map(candles.map(({ exchange, symbol, file }) => [`${exchange} ${symbol}`, file]));
  return (
    candles.every(
      ({ drop, start, finish, fill }) =>
        drop.length === 0 && start === first.start && finish === first.finish && fill === first.fill,
    ) &&
    names.size === candles.length &&
    first.start !== first.finish &&
    routes.every(({ exchange, symbol }) => exchange === config.exchange && names.has(`${exchange} ${symbol}`)) &&
    ['futures', 'spot'].includes(config.type)
  );
}

function argumentsOf({ routes, data_routes, config, candles, fast_mode, hyperparameters }: GoldenCase) {
  const [main, ...extra] = routes;
  const [first] = candles;
  const futures = config.type === 'futures';
  return {
    ...main,
    start_date: first?.start,
    end_date: first?.finish,
    starting_balance: config.starting_balance,
    fee: config.fee,
    exchange_type: config.type,
    ...(futures
      ? { leverage: config.futures_leverage ?? 1, leverage_mode: config.futures_leverage_mode ?? 'cross' }
      : {}),
    warm_up_candles: config.warm_up_candles,
    fill_gaps: first?.fill,
    fast_mode,
    data_routes,
    extra_routes: extra,
    hyperparameters: hyperparameters ?? null,
    include_trades: true,
    wait_seconds: 55,
  };
}

function assertClose(actual: unknown, expected: unknown, tolerance: number, where: string): void {
  // NaN and the infinities, which the recording writes as text, are null in replies.
  const wanted = expected === 'Infinity' || expected === '-Infinity' ? null : expected;
  if (typeof wanted !== 'number' || typeof actual !== 'number') {
    assert.equal(actual, wanted, where);
    return;
  }
  const difference = Math.abs(actual - wanted);
  assert.ok(difference <= tolerance * Math.max(1, Math.abs(wanted)), `${where}: expected ${wanted}, was ${actual}`);
}

test('recorded runs of Jesse are equal through the tool', {
  skip: skipWithoutShared('golden', 'backtests'),
}, async (t) => {
  const goldens = sharedPath('golden', 'backtests') as string;
  const cases = z
    .array(goldenCase)
    .parse(JSON.parse(readFileSync(path.join(goldens, 'cases.json'), 'utf8')))
    .filter((entry) => process.env['JESSE_MCP_ALL_GOLDENS'] === '1' || USUAL.test(entry.name))
    .filter(isExpressible);
  assert.ok(cases.length >= 20, `expected at least 20 cases, were ${cases.length}`);
  const home = mkdtempSync(path.join(os.tmpdir(), 'jesse-mcp-golden-'));
  t.after(() => rmSync(home, { recursive: true, force: true, maxRetries: 3 }));
  const imports = new Map(
    cases.flatMap(({ candles }) => candles.map((entry) => [`${entry.exchange} ${entry.symbol}`, entry])),
  );
  for (const { exchange, symbol, file } of imports.values()) {
    const words = ['candles', 'import', '--file', path.join(sharedPath('data', 'market') as string, file)];
    await promisify(execFile)(
      process.execPath,
      [await builtEntry(), ...words, '--exchange', exchange, '--symbol', symbol],
      { env: { PATH: process.env['PATH'] ?? '', JESSE_MCP_HOME: home } },
    );
  }
  const server = await startServer(t, {
    JESSE_MCP_HOME: home,
    JESSE_MCP_STRATEGIES: sharedPath('strategies') as string,
    LOG_LEVEL: 'error',
  });
  await server.initialize();
  for (const entry of cases) {
    await t.test(entry.name, async () => {
      const golden = goldenResult.parse(JSON.parse(readFileSync(path.join(goldens, `${entry.name}.json`), 'utf8')));
      if (!golden.ok) {
        const error = await server.callError('backtest', argumentsOf(entry));
        // Names and numbers that our schema refuses first have our own words.
        if (error['exception'] === undefined) assert.match(error.code, /invalid_argument|not_found|candles_missing/);
        else {
          assert.equal(error['exception'], golden.error?.class);
          assert.equal(error.message, golden.error?.message);
        }
        return;
      }
      const reply = await server.call('backtest', argumentsOf(entry));
      for (const [name, value] of Object.entries(golden.metrics ?? {})) {
        assertClose(reply['metrics'][name], value, 1e-6, name);
      }
      assert.deepEqual(Object.keys(reply['metrics']).sort(), Object.keys(golden.metrics ?? {}).sort());
      const trades = golden.trades ?? [];
      assert.equal(reply['trades'].length, Math.min(trades.length, 1000));
      for (const [index, trade] of trades.slice(0, 1000).entries()) {
        for (const [name, value] of Object.entries(trade)) {
          if (name === 'orders' || name === 'id') continue;
          const tolerance = name === 'fee' || name === 'PNL' || name === 'PNL_percentage' ? 1e-8 : 1e-9;
          assertClose(reply['trades'][index][name], value, tolerance, `trade ${index} ${name}`);
        }
      }
    });
  }
});
