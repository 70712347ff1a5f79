/**
 * The recorded runs of the real Jesse: their inputs as the engine takes them, and the comparison with what it gives.
 *
 * @module
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { sharedPath } from '../../../test/shared-reference.ts';
import { type CandleColumns, columnsFromRows, sliceCandleColumns } from '../../candles/candle-columns.ts';
import { fillGaps } from '../../candles/fill-gaps.ts';
import { isTimeframe, MINUTE, TIMEFRAME_MINUTES } from '../../candles/timeframe.ts';
import { rowAt } from '../replay-plan.ts';
import { type OpenRun, openSession } from '../run-backtest.ts';
import type { RunCandles, RunConfig, RunOptions } from '../run-options.ts';
import { orderRecord, type RunResult } from '../run-result.ts';
import type { StrategyFactory } from '../strategy-hooks.ts';

/** A case of `golden/backtests/cases.json`. */
export interface GoldenCase {
  readonly name: string;
  readonly routes: readonly { exchange: string; symbol: string; timeframe: string; strategy: string }[];
  readonly data_routes?: readonly { exchange: string; symbol: string; timeframe: string }[];
  readonly config: RunConfig;
  readonly hyperparameters?: Readonly<Record<string, unknown>> | null;
  readonly fast_mode?: boolean;
  readonly logs?: boolean;
  readonly candles: readonly GoldenCandles[];
}

interface GoldenCandles {
  readonly exchange: string;
  readonly symbol: string;
  readonly file: string;
  readonly start: string;
  readonly finish: string;
  readonly fill?: boolean;
  readonly drop?: readonly (readonly [string, string])[];
}

type Plain = null | boolean | number | string | readonly Plain[] | { readonly [key: string]: Plain };
type PlainObject = { readonly [key: string]: Plain };

/** A recorded result. */
export interface Golden {
  readonly ok: boolean;
  readonly metrics: PlainObject;
  readonly trades: readonly PlainObject[];
  readonly equity_curve: readonly { data: readonly PlainObject[] }[] | null;
  readonly hyperparameters: Plain;
  readonly orders: { columns: readonly string[]; rows: readonly (readonly Plain[])[] };
  readonly state: PlainObject;
  readonly error: { class: string; message: string };
}

/** What a run of a case came to. */
export interface GoldenOutcome {
  readonly run: OpenRun | null;
  readonly result: RunResult | null;
  readonly error: unknown;
}

/** The cases whose strategies are all among `strategies`. */
export function goldenCases(strategies: ReadonlySet<string>): GoldenCase[] {
  const path = sharedPath('golden', 'backtests', 'cases.json');
  if (path === null) return [];
  const cases = JSON.parse(readFileSync(path, 'utf8')) as GoldenCase[];
  return cases.filter(({ routes }) => routes.every(({ strategy }) => strategies.has(strategy)));
}

/** The recorded result of a case. */
export function readGolden(name: string): Golden {
  return JSON.parse(readFileSync(sharedPath('golden', 'backtests', `${name}.json`) ?? '', 'utf8')) as Golden;
}

/** The engine's input of a case. */
export function goldenOptions(golden: GoldenCase, factories: Readonly<Record<string, StrategyFactory>>): RunOptions {
  const { trading, warmup } = caseCandles(golden);
  return {
    config: golden.config,
    routes: golden.routes.map((route) => ({ ...route, strategy: factories[route.strategy] as StrategyFactory })),
    dataRoutes: golden.data_routes ?? [],
    candles: trading,
    warmupCandles: warmup,
    hyperparameters: golden.hyperparameters ?? null,
    fastMode: golden.fast_mode ?? false,
    detailedLog: golden.logs ?? false,
  };
}

/** Runs a case; what it throws is part of the outcome. */
export function runGolden(golden: GoldenCase, factories: Readonly<Record<string, StrategyFactory>>): GoldenOutcome {
  let run: OpenRun | null = null;
  try {
    run = openSession(goldenOptions(golden, factories));
    return { run, result: run.run(), error: null };
  } catch (error) {
    return { run, result: null, error };
  }
}

/** Throws at the first difference between an outcome and the recorded result. */
export function assertGolden(outcome: GoldenOutcome, golden: Golden): void {
  if (!golden.ok) {
    const { error } = outcome;
    const seen = error instanceof Error && 'exception' in error ? [error.exception, error.message] : [error];
    assert.deepEqual(seen, [golden.error.class, golden.error.message]);
    assertOrders(outcome, golden);
    return;
  }
  if (outcome.error !== null) throw outcome.error;
  const { result } = outcome;
  assert.ok(result);
  assertOrders(outcome, golden);
  assertClose('trades', plainOf(result.trades), golden.trades, tradeTolerance);
  assertClose('metrics', plainOf(result.metrics), golden.metrics, () => 1e-6);
  assertClose('equity', plainOf(result.equity), golden.equity_curve, () => 1e-9);
  assertClose('hyperparameters', plainOf(result.hyperparameters), golden.hyperparameters, () => 0);
  assertState(result, golden);
}

function assertOrders({ run }: GoldenOutcome, golden: Golden): void {
  const { columns, rows } = golden.orders;
  const orders = run?.session.orders.map((order) => {
    const record = plainOf(orderRecord(order)) as PlainObject;
    return columns.map((column) => record[column] ?? null);
  });
  assertClose('orders', orders ?? [], rows, () => 1e-9);
}

function assertState(result: RunResult, golden: Golden): void {
  const state = plainOf(result.state) as PlainObject;
  const { log_info: messages, log_errors: errors, routes, ...rest } = golden.state;
  for (const [key, value] of Object.entries(rest)) assertClose(`state.${key}`, state[key] ?? null, value, () => 1e-9);
  const ours = (state['routes'] ?? []) as readonly PlainObject[];
  for (const [index, route] of ((routes ?? []) as readonly PlainObject[]).entries()) {
    const { lines, extra_charts: _extra, watch_list: _watch, vars, ...known } = route;
    for (const [key, value] of Object.entries(known)) {
      assertClose(`state.routes[${index}].${key}`, ours[index]?.[key] ?? null, value, () => 1e-9);
    }
    const mine = ours[index]?.['vars'] as PlainObject;
    if (Object.keys(mine).length > 0) assertClose('vars', mine, vars ?? null, () => 1e-9);
    if (lines) assertClose('lines', plainOf(result.charts[index]?.lines), lines, () => 1e-9);
  }
  const logged = result.logs.filter(({ type }) => type === 'info').map(({ message }) => message);
  if (messages) assert.deepEqual(logged, messages);
  const complaints = result.logs.filter(({ type }) => type === 'error').map(({ message }) => message);
  assert.deepEqual(complaints, errors ?? []);
}

function tradeTolerance(path: string): number {
  return /fee|PNL/.test(path) ? 1e-8 : 1e-9;
}

function assertClose(path: string, seen: Plain, wanted: Plain, tolerance: (path: string) => number): void {
  if (typeof seen === 'number' && typeof wanted === 'number') {
    const distance = Math.abs(seen - wanted);
    const allowed = tolerance(path) * Math.max(Math.abs(wanted), 1e-3);
    if (!(distance <= allowed)) assert.fail(`${path}: ${seen} instead of ${wanted}`);
    return;
  }
  if (Array.isArray(seen) && Array.isArray(wanted)) {
    for (let index = 0; index < Math.max(seen.length, wanted.length); index++) {
      if (index >= seen.length || index >= wanted.length) {
        assert.fail(`${path}: ${seen.length} instead of ${wanted.length} entries`);
      }
      assertClose(`${path}[${index}]`, seen[index] as Plain, wanted[index] as Plain, tolerance);
    }
    return;
  }
  if (isObject(seen) && isObject(wanted)) {
    assert.deepEqual(Object.keys(seen).sort(), Object.keys(wanted).sort(), path);
    for (const [key, value] of Object.entries(wanted)) {
      assertClose(`${path}.${key}`, seen[key] ?? null, value, tolerance);
    }
    return;
  }
  if (seen !== wanted) assert.fail(`${path}: ${JSON.stringify(seen)} instead of ${JSON.stringify(wanted)}`);
}

function isObject(value: Plain): value is PlainObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** As the goldens write values: NaN is null, infinities are texts. */
function plainOf(value: unknown): Plain {
  const text = JSON.stringify(value, (_key, one: unknown) =>
    one === Number.POSITIVE_INFINITY ? 'Infinity' : one === Number.NEGATIVE_INFINITY ? '-Infinity' : one,
  );
  return text === undefined ? null : (JSON.parse(text) as Plain);
}

const files = new Map<string, CandleColumns>();

function readCandles(file: string): CandleColumns {
  let columns = files.get(file);
  if (!columns) {
    const text = gunzipSync(readFileSync(sharedPath('data', 'market', file) ?? '')).toString('utf8');
    const lines = text.trim().split('\n').slice(1);
    const rows = new Float64Array(lines.length * 6);
    for (const [index, line] of lines.entries()) rows.set(line.split(',').map(Number), index * 6);
    columns = columnsFromRows(rows);
    files.set(file, columns);
  }
  return columns;
}

/** Candles of a case; `read` gives all rows of a file, the market files of the reference by default. */
export function caseCandles(
  golden: GoldenCase,
  read: (file: string) => CandleColumns = readCandles,
): {
  trading: Record<string, RunCandles>;
  warmup: Record<string, RunCandles> | null;
} {
  const warmUp = golden.config.warm_up_candles;
  const minutes = [...golden.routes, ...(golden.data_routes ?? [])].map(({ timeframe }) =>
    isTimeframe(timeframe) ? TIMEFRAME_MINUTES[timeframe] : 0,
  );
  const before = warmUp * Math.max(0, ...minutes) * MINUTE;
  const trading: Record<string, RunCandles> = {};
  const warmup: Record<string, RunCandles> = {};
  for (const { exchange, symbol, file, start, finish, fill = true, drop = [] } of golden.candles) {
    const all = fill ? fillGaps(read(file)).candles : read(file);
    const from = milliseconds(start);
    const between = (low: number, high: number): CandleColumns =>
      sliceCandleColumns(all, rowAt(all, low), rowAt(all, high));
    const key = `${exchange}-${symbol}`;
    trading[key] = { exchange, symbol, candles: without(between(from, milliseconds(finish)), drop) };
    if (warmUp > 0) warmup[key] = { exchange, symbol, candles: between(from - before, from) };
  }
  return { trading, warmup: warmUp > 0 ? warmup : null };
}

function without(candles: CandleColumns, ranges: readonly (readonly [string, string])[]): CandleColumns {
  if (ranges.length === 0) return candles;
  const limits = ranges.map(([low, high]) => [milliseconds(low), milliseconds(high)] as const);
  const rows: number[] = [];
  for (let row = 0; row < candles.length; row++) {
    const time = candles.timestamp[row] as number;
    if (limits.some(([low, high]) => time >= low && time < high)) continue;
    for (let column = 0; column < 6; column++) rows.push(candles.data[column * candles.capacity + row] as number);
  }
  return columnsFromRows(Float64Array.from(rows));
}

function milliseconds(text: string): number {
  return Date.parse(text.length === 10 ? `${text}T00:00:00Z` : `${text.length === 16 ? `${text}:00` : text}Z`);
}
