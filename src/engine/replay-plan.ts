/**
 * Where a run over series with missing minutes or of unequal length starts, and when its larger candles become known.
 *
 * @module
 */

import { clockBucketStarts } from '../candles/aggregate-candles.ts';
import { type CandleColumns, createCandleColumns, sliceCandleColumns } from '../candles/candle-columns.ts';
import { MINUTE } from '../candles/timeframe.ts';
import { ReferenceException } from '../errors.ts';
import { isoText } from './time-text.ts';

/** A route or data route as far as warm-up counts. */
export interface WarmupRoute {
  readonly exchange: string;
  readonly symbol: string;
  readonly timeframe: string;
  /** Minutes of the timeframe. */
  readonly minutes: number;
  /** Completed candles of the warm-up. */
  readonly completed: number;
  readonly trading: CandleColumns;
}

/**
 * The first time (ms) at which every series has begun and every route has `required` completed candles before it; trading
 * rows before that become warm-up. Throws `CandlesNotFound` where there are not enough.
 */
export function commonStart(
  series: readonly { exchange: string; symbol: string; trading: CandleColumns }[],
  routes: readonly WarmupRoute[],
  required: number,
): number {
  let start = Math.max(...series.map(({ trading }) => trading.timestamp[0] as number));
  for (const route of routes) {
    const deficit = required - route.completed;
    if (deficit <= 0) continue;
    const length = route.minutes * MINUTE;
    const buckets = clockBucketStarts(route.trading, length);
    if (buckets.length <= deficit) {
      throw new ReferenceException(
        'CandlesNotFound',
        `${route.symbol} on ${route.exchange} does not contain ${required} completed ${route.timeframe} warmup candles ` +
          'followed by at least one trading candle.',
      );
    }
    const time = route.trading.timestamp[buckets[deficit - 1] as number] as number;
    start = Math.max(start, time - (time % length) + length);
  }
  for (const { exchange, symbol, trading } of series) {
    if ((trading.timestamp[trading.length - 1] as number) >= start) continue;
    throw new ReferenceException(
      'CandlesNotFound',
      `No trading candle remains for ${symbol} on ${exchange} after the common warmup boundary ${isoText(start)}.`,
    );
  }
  return start;
}

/** The first row at or after `time` (ms). */
export function rowAt(candles: CandleColumns, time: number): number {
  let low = 0;
  let high = candles.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((candles.timestamp[middle] as number) < time) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The rows of `warmup` and those of `trading` before `start` (ms) as one series. */
export function extendWarmup(warmup: CandleColumns, trading: CandleColumns, start: number): CandleColumns {
  const extra = rowAt(trading, start);
  if (extra === 0) return warmup;
  const early = sliceCandleColumns(trading, 0, extra);
  const kept = sliceCandleColumns(warmup, 0, rowAt(warmup, early.timestamp[0] as number));
  return joinColumns(kept, early);
}

function joinColumns(first: CandleColumns, second: CandleColumns): CandleColumns {
  const joined = createCandleColumns(first.length + second.length);
  for (const column of ['timestamp', 'open', 'close', 'high', 'low', 'volume'] as const) {
    joined[column].set(first[column], 0);
    joined[column].set(second[column], first.length);
  }
  return joined;
}
