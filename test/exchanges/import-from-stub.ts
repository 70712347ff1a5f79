/**
 * Imports from a stub into a store of its own, and compares what is stored with what was served.
 *
 * @module
 */
import assert from 'node:assert/strict';
import type { TestContext } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import type { Json } from '../../src/backends/backend.ts';
import type { JobUnit } from '../../src/jobs/job-repository.ts';
import { type CandleStore, openCandleStore } from '../../src/market-data/candle-store.ts';
import { openCcxtSource } from '../../src/market-data/exchanges/ccxt-source.ts';
import { describeExchange } from '../../src/market-data/exchanges/exchange-table.ts';
import { importCandles } from '../../src/market-data/exchanges/import-candles.ts';
import type { ImportReport, ImportRequest } from '../../src/market-data/exchanges/import-request.ts';
import { temporaryHome } from '../../src/testing/temporary-home.ts';
import { MINUTE, StubMarket } from './stub-market.ts';
import type { StubOptions } from './stub-server.ts';
import { binance } from './wire/binance.ts';

/** The series that tests import where it does not matter which. */
export const KEY = { exchange: 'Binance Perpetual Futures', symbol: 'BTC-USDT' };

/** A whole market since `listed` (ms) and what a Binance of it is started with. */
export function binanceStub(listed: number, changes: Partial<StubOptions> = {}) {
  const market = new StubMarket({ listed, now: Date.now });
  return { market, options: { format: binance, market, ...changes } };
}

/** What a test may set; the rest is usual. */
export interface StubImport extends Partial<ImportRequest> {
  readonly address: string;
  readonly signal?: AbortSignal;
  readonly units?: readonly JobUnit[];
  readonly timeout?: number;
  /** The importer's clock, ms. */
  readonly now?: () => number;
  readonly onProgress?: (done: number) => void;
}

/** A store and how to import into it. */
export function importer(context: TestContext, home = temporaryHome(context)) {
  const store = openCandleStore({ home });
  context.after(() => store.close());
  const waits: number[] = [];
  const run = async (options: StubImport): Promise<ImportReport> => {
    const { address, signal, units = [], timeout = 2_000, now = Date.now, onProgress, ...request } = options;
    const exchange = request.exchange ?? 'Binance Perpetual Futures';
    const description = describeExchange(exchange);
    assert.ok(description !== null);
    const source = await openCcxtSource(description, { baseAddress: address, limited: false, timeout });
    return importCandles(
      { exchange, symbol: 'BTC-USDT', start: 0, end: null, replace: false, ...request },
      {
        source,
        store,
        now,
        random: () => 0.5,
        // Pauses are counted, not waited for.
        wait: (milliseconds, stop) => {
          waits.push(milliseconds);
          return setTimeout(1, undefined, { signal: stop });
        },
      },
      {
        signal: signal ?? new AbortController().signal,
        units,
        checkpoint: async (_unit: string, _data: Json) => undefined,
        progress: ({ done }) => onProgress?.(done),
      },
    );
  };
  return { store, waits, run };
}

/** Fails unless exactly the minutes of the market since `start` are stored, each with its values, once. */
export async function assertStored(
  store: CandleStore,
  market: StubMarket,
  start: number,
  key = KEY,
  end = Number.POSITIVE_INFINITY,
): Promise<void> {
  const coverage = await store.coverage(key);
  assert.ok(coverage !== null);
  const { candles } = await store.load(key, coverage.start, coverage.end);
  const expected = market.times().filter((time) => time >= start && time < end);
  const stored = [...candles.timestamp];
  // A minute may have ended while the test ran.
  assert.deepEqual(stored, expected.slice(0, stored.length));
  assert.ok(expected.length - stored.length <= 1, `${expected.length - stored.length} minutes are missing`);
  for (const [row, time] of stored.entries()) {
    const { open, close, high, low, volume } = market.candle(time);
    const values = [candles.open, candles.close, candles.high, candles.low, candles.volume].map(
      (column) => column[row],
    );
    for (const [index, value] of [open, close, high, low, volume].entries()) {
      assert.ok(
        Math.abs((values[index] ?? Number.NaN) - value) < 1e-8,
        `${new Date(time).toISOString()}: ${values} is not ${value}`,
      );
    }
  }
}

/** The start of the minute `minutes` before now. */
export function minutesAgo(minutes: number): number {
  return Math.floor(Date.now() / MINUTE) * MINUTE - minutes * MINUTE;
}
