/**
 * Larger candles out of minutes: first open, last close, highest high, lowest low, summed volume.
 *
 * @module
 */
import { aggregateEvenly } from './aggregate-evenly.ts';
import { type CandleColumns, createCandleColumns } from './candle-columns.ts';
import { sumVolume } from './sum-volume.ts';
import { MINUTE } from './timeframe.ts';
import { isContiguous } from './validate-candles.ts';

/**
 * Aggregates the rows `[from, to)` of `candles` (at least one) into six values of `target`, in Jesse's column order:
 * `target[at]`, `target[at + stride]`, … The timestamp is that of the first row.
 */
export function aggregateRows(
  candles: CandleColumns,
  from: number,
  to: number,
  target: Float64Array,
  at = 0,
  stride = 1,
): void {
  const highs = candles.high;
  const lows = candles.low;
  let high = highs[from] as number;
  let low = lows[from] as number;
  for (let row = from + 1; row < to; row++) {
    const rowHigh = highs[row] as number;
    const rowLow = lows[row] as number;
    if (rowHigh > high) high = rowHigh;
    if (rowLow < low) low = rowLow;
  }
  target[at] = candles.timestamp[from] as number;
  target[at + stride] = candles.open[from] as number;
  target[at + 2 * stride] = candles.close[to - 1] as number;
  target[at + 3 * stride] = high;
  target[at + 4 * stride] = low;
  target[at + 5 * stride] = sumVolume(candles.volume, from, to);
}

/**
 * One candle per `minutes` rows, counted from the first row; rows at the end that do not fill a candle are left out.
 * `shared` puts the result into a SharedArrayBuffer.
 */
export function aggregateByCount(candles: CandleColumns, minutes: number, shared = false): CandleColumns {
  const count = Math.floor(candles.length / minutes);
  const result = createCandleColumns(count, shared);
  aggregateEvenly(candles, result, { from: 0, size: minutes, count, at: 0 });
  return result;
}

/**
 * One candle per clock bucket (`timestamp // length * length`) that holds rows and ends at or before `availableAt`,
 * stamped with the start of the bucket. `length` and `availableAt` are in ms. `contiguous` is for whoever knows already
 * whether the rows are minutes without a gap.
 */
export function aggregateByClock(
  candles: CandleColumns,
  length: number,
  availableAt = Number.POSITIVE_INFINITY,
  shared = false,
  contiguous = isContiguous(candles) && (candles.timestamp[0] as number) % MINUTE === 0,
): CandleColumns {
  if (contiguous && candles.length > 0 && length % MINUTE === 0) {
    return aggregateContiguous(candles, length, availableAt, shared);
  }
  const starts = clockBucketStarts(candles, length);
  let count = starts.length;
  while (count > 0 && bucketOf(candles, starts[count - 1] as number, length) + length > availableAt) count--;
  const result = createCandleColumns(count, shared);
  for (let index = 0; index < count; index++) {
    const from = starts[index] as number;
    const to = starts[index + 1] ?? candles.length;
    aggregateRows(candles, from, to, result.data, index, result.capacity);
    result.timestamp[index] = bucketOf(candles, from, length);
  }
  return result;
}

/** {@link aggregateByClock} of minutes without a gap: all buckets but the first and last have equally many. */
function aggregateContiguous(
  candles: CandleColumns,
  length: number,
  availableAt: number,
  shared: boolean,
): CandleColumns {
  const minutes = length / MINUTE;
  const rows = candles.length;
  const first = bucketOf(candles, 0, length);
  const available = Math.floor((availableAt - first) / length);
  const offset = ((candles.timestamp[0] as number) - first) / MINUTE;
  const count = Math.max(0, Math.min(Math.ceil((offset + rows) / minutes), available));
  const result = createCandleColumns(count, shared);
  const head = offset === 0 ? 0 : Math.min(1, count);
  const whole = Math.max(0, Math.min(count, Math.floor((offset + rows) / minutes)) - head);
  if (head > 0) aggregateRows(candles, 0, Math.min(rows, minutes - offset), result.data, 0, count);
  aggregateEvenly(candles, result, { from: head === 0 ? 0 : minutes - offset, size: minutes, count: whole, at: head });
  if (head + whole < count) aggregateRows(candles, minutes * (count - 1) - offset, rows, result.data, count - 1, count);
  if (head > 0) result.timestamp[0] = first;
  return result;
}

/** The first row of every clock bucket of `length` ms, in order. */
export function clockBucketStarts(candles: CandleColumns, length: number): number[] {
  const starts: number[] = [];
  let end = Number.NEGATIVE_INFINITY;
  for (let row = 0; row < candles.length; row++) {
    const time = candles.timestamp[row] as number;
    if (time < end) continue;
    starts.push(row);
    // Most buckets follow the one before; a division costs more than the rest of the loop.
    end = time < end + length ? end + length : bucketOf(candles, row, length) + length;
  }
  return starts;
}

function bucketOf(candles: CandleColumns, row: number, length: number): number {
  const timestamp = candles.timestamp[row] as number;
  return timestamp - (timestamp % length);
}
