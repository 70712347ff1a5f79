/**
 * An exchange in memory whose answers give only a part of what it has.
 *
 * @module
 */
import { DAY, MINUTE } from '../../candles/timeframe.ts';
import type { TimeRange } from '../candle-store.ts';
import type { ExchangeRow, ExchangeSource } from '../exchanges/exchange-source.ts';
import type { PageOrigin } from '../exchanges/fetch-page.ts';
import { Retrier } from '../exchanges/retry.ts';

/** What it has and how it answers. */
export interface StubSourceOptions {
  /** Whether a minute (ms) has a candle. */
  readonly has: (time: number) => boolean;
  readonly pageSize: number;
  /** Which end of a range an answer gives where it does not give all. */
  readonly direction: 'forward' | 'backward';
  /** Most rows of the answer to a request, counted from 0. */
  readonly most: (request: number) => number;
  readonly sparse?: boolean;
  /** Takes the place of an answer; `waited` is how long was waited so far, ms. */
  readonly answer?: (request: number, rows: readonly ExchangeRow[], waited: number) => readonly ExchangeRow[];
  /** The present, ms. */
  readonly now: number;
}

/** A source that importers can be given, and what it saw. */
export interface StubSource {
  readonly origin: PageOrigin;
  /** Ranges that it was asked for. */
  readonly asked: TimeRange[];
  /** Milliseconds that were waited. */
  readonly waited: () => number;
}

/** Makes a source; nothing waits in earnest. */
export function stubSource(options: StubSourceOptions): StubSource {
  const { has, pageSize, direction, most, answer, sparse = false } = options;
  const asked: TimeRange[] = [];
  let waited = 0;
  const source: ExchangeSource = {
    name: 'Stub',
    pageSize,
    parallel: 1,
    sparse,
    history: null,
    symbols: async () => ['BTC-USDT'],
    serverTime: () => null,
    candles: async (_symbol, timeframe, start, end) => {
      const length = timeframe === '1m' ? MINUTE : DAY;
      if (end <= start || (end - start) / length > pageSize) throw new Error(`expected a page, was ${start} to ${end}`);
      const request = asked.push({ start, end }) - 1;
      const rows: ExchangeRow[] = [];
      for (let time = start; time < end; time += length) if (hasAny(has, time, length)) rows.push(stubRow(time));
      const given = direction === 'forward' ? rows.slice(0, most(request)) : rows.slice(-most(request)).reverse();
      return answer?.(request, given, waited) ?? given;
    },
  };
  const wait = async (milliseconds: number): Promise<void> => {
    waited += milliseconds;
  };
  const retrier = new Retrier('Stub', { wait, random: () => 0, now: () => options.now });
  const origin = { source, retrier, symbol: 'BTC-USDT', now: () => options.now, most: { rows: 0 } };
  return { origin, asked, waited: () => waited };
}

/** The row of a time (ms). */
export function stubRow(time: number): ExchangeRow {
  return [time, 10, 20, 5, 10 + ((time / MINUTE) % 7), (time / MINUTE) % 11];
}

function hasAny(has: StubSourceOptions['has'], time: number, length: number): boolean {
  for (let minute = time; minute < time + length; minute += MINUTE) if (has(minute)) return true;
  return false;
}
