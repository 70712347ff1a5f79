/**
 * `npm run bench:memory`: what runs allocate where nothing happens, sampled by V8's heap profiler with everything that was
 * collected meanwhile, and what the built server holds after a year's backtest beyond what it holds idle.
 *
 * @module
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { type HeapProfiler, Session as Inspector } from 'node:inspector/promises';
import os from 'node:os';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { rowsFromColumns } from '../src/candles/candle-columns.ts';
import { DEMO_EXCHANGE, generateDemoMarket } from '../src/demo/demo-market.ts';
import { futuresConfig } from '../src/engine/testing/futures-config.ts';
import { openCandleStore } from '../src/market-data/candle-store.ts';
import { builtEntry } from '../test/built-entry.ts';
import { builtEngine } from './built-engine.ts';
import { atMost, type Line, median, printTable } from './measure.ts';
import { ServerSession } from './server.ts';

const SYMBOL = 'BTC-USDT';
const DAY = 1440;
const WARMING = 200;
const RUNS = 20;
const SERVERS = 3;
const MEGABYTE = 2 ** 20;
const SETTLING = 1500;

/** A strategy that is asked at every candle and submits nothing. */
const IDLE = `from jesse.strategies import Strategy

class Idle(Strategy):
    def should_long(self):
        return False

    def go_long(self):
        pass
`;

const entry = await builtEntry();
const market = generateDemoMarket();
printTable('Allocated in a run without orders', await measureAllocations());
printTable('Resident memory of the built server', await measureServerMemory());

/** Bytes per further minute and per execution, from runs that differ in nothing else. */
async function measureAllocations(): Promise<Line[]> {
  const lines: Line[] = [];
  for (const fastMode of [true, false]) {
    const mode = fastMode ? 'fast' : 'step';
    const short = await sampledBytes('1D', fastMode, 60);
    const long = await sampledBytes('1D', fastMode, 300);
    const perMinute = (long.total - short.total) / (240 * DAY);
    lines.push(atMost(`${mode}: per minute of a day's candle, its execution included`, perMinute, 'bytes', 1));
    const hours = (await sampledBytes('1h', fastMode, 300)).total - long.total;
    lines.push(atMost(`${mode}: per execution`, hours / (300 * 23), 'bytes', null));
    const all = long.functions.map(([name, bytes]) => `${name} ${bytes}`).join(', ');
    lines.push(atMost(`${mode}: a run of 300 days; most by ${all}`, long.total, 'bytes', null));
  }
  return lines;
}

/** What a run allocates, and which functions most. */
async function sampledBytes(timeframe: string, fastMode: boolean, days: number) {
  const all = market.get(SYMBOL);
  if (all === undefined) throw new Error(`expected candles of ${SYMBOL}`);
  const candles = builtEngine.prepareCandles(rowsFromColumns(all).slice(0, days * DAY * 6));
  const key = `${DEMO_EXCHANGE}-${SYMBOL}`;
  const run = (): Promise<unknown> =>
    builtEngine.backtest({
      strategyCode: IDLE,
      routes: [{ exchange: DEMO_EXCHANGE, symbol: SYMBOL, timeframe, strategy: 'Idle' }],
      candles: { [key]: { exchange: DEMO_EXCHANGE, symbol: SYMBOL, candles } },
      config: futuresConfig(DEMO_EXCHANGE),
      fastMode,
    });
  for (let turn = 0; turn < WARMING; turn++) await run();
  const inspector = new Inspector();
  inspector.connect();
  await inspector.post('HeapProfiler.startSampling', {
    samplingInterval: 512,
    includeObjectsCollectedByMajorGC: true,
    includeObjectsCollectedByMinorGC: true,
  });
  for (let turn = 0; turn < RUNS; turn++) await run();
  const { profile } = await inspector.post('HeapProfiler.stopSampling');
  inspector.disconnect();
  return summed(profile.head);
}

function summed(head: HeapProfiler.SamplingHeapProfileNode) {
  const bytes = new Map<string, number>();
  const add = ({ callFrame, selfSize, children }: HeapProfiler.SamplingHeapProfileNode): void => {
    const { functionName } = callFrame;
    bytes.set(functionName, (bytes.get(functionName) ?? 0) + selfSize / RUNS);
    for (const child of children) add(child);
  };
  add(head);
  const total = [...bytes.values()].reduce((sum, one) => sum + one, 0);
  const functions = [...bytes].sort((left, right) => right[1] - left[1]).slice(0, 4);
  return { total, functions: functions.map(([name, one]) => [name, Math.round(one)] as const) };
}

/** A server of its own for each turn: idle after the list of tools, then after a year's backtest. */
async function measureServerMemory(): Promise<Line[]> {
  const home = mkdtempSync(path.join(os.tmpdir(), 'bench-memory-'));
  try {
    const store = openCandleStore({ home });
    let candleBytes = 0;
    for (const [symbol, candles] of market) {
      await store.write({ exchange: DEMO_EXCHANGE, symbol }, candles);
      if (symbol === SYMBOL) candleBytes = candles.length * 6 * Float64Array.BYTES_PER_ELEMENT;
    }
    await store.close();
    const idle: number[] = [];
    const after: number[] = [];
    for (let turn = 0; turn < SERVERS; turn++) {
      const server = new ServerSession(entry, home);
      await server.initialize();
      await server.request('tools/list', {});
      await setTimeout(SETTLING);
      idle.push(server.residentMegabytes());
      const answer = await server.request('tools/call', { name: 'backtest', arguments: yearOf(turn) });
      if (answer.includes('"isError":true')) throw new Error(answer);
      await setTimeout(SETTLING);
      after.push(server.residentMegabytes());
      await server.end();
    }
    const candles = candleBytes / MEGABYTE;
    return [
      atMost('idle, after the list of tools', median(idle), 'MB', null),
      atMost("after a year's backtest", median(after), 'MB', null),
      atMost('candles of the year', candles, 'MB', null),
      atMost('beyond the idle server and the candles', median(after) - median(idle) - candles, 'MB', 60),
    ];
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}

function yearOf(turn: number) {
  const times = market.get(SYMBOL)?.timestamp ?? new Float64Array();
  const day = (time: number): string => new Date(time).toISOString().slice(0, 10);
  return {
    strategy: 'TrendRider',
    exchange: DEMO_EXCHANGE,
    symbol: SYMBOL,
    timeframe: '4h',
    start_date: day((times[0] ?? 0) + 45 * DAY * 60_000),
    end_date: day(times.at(-1) ?? 0),
    fee: 0.001 + turn / 1e6,
  };
}
