/**
 * Searching and joining stored rows.
 *
 * @module
 */
import {
  type CandleColumns,
  COLUMN_COUNT,
  createCandleColumns,
  sliceCandleColumns,
} from '../../candles/candle-columns.ts';

/** The first row at or after `time` (ms). */
export function firstRowFrom(timestamps: Float64Array, time: number): number {
  let low = 0;
  let high = timestamps.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((timestamps[middle] as number) < time) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The rows of `[start, end)` ms as a view. */
export function rowsBetween(candles: CandleColumns, start: number, end: number): CandleColumns {
  return sliceCandleColumns(candles, firstRowFrom(candles.timestamp, start), firstRowFrom(candles.timestamp, end));
}

/** Copies all rows of `source` into `target` from row `at`. */
export function copyRows(source: CandleColumns, target: CandleColumns, at: number): void {
  for (let column = 0; column < COLUMN_COUNT; column++) {
    const from = column * source.capacity;
    target.data.set(source.data.subarray(from, from + source.length), column * target.capacity + at);
  }
}

/** One series out of several that follow each other. */
export function joinRows(parts: readonly CandleColumns[], shared = false): CandleColumns {
  const joined = createCandleColumns(
    parts.reduce((sum, part) => sum + part.length, 0),
    shared,
  );
  let at = 0;
  for (const part of parts) {
    copyRows(part, joined, at);
    at += part.length;
  }
  return joined;
}
