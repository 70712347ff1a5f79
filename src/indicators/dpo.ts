/**
 * Detrended Price Oscillator.
 *
 * @module
 */
import { nanFilled } from './kernels/nan-filled.ts';
import { rollingMean } from './kernels/rolling-mean.ts';
import { addressOf, DOUBLE, openMemory, room, take } from './vector/kernel-memory.ts';

/** x half a period and one candle earlier − SMA; NaN for the first period − 1 + ⌊period / 2⌋ + 1 values. */
export function dpoSeries(source: Float64Array, period: number): Float64Array {
  const back = Math.floor(period / 2) + 1;
  const average = rollingMean(source, period);
  const { length } = source;
  const before = period - 1 + back;
  const count = length - before;
  if (count < 1) return nanFilled(length);
  const kernels = openMemory(3, length);
  const [values, means, to] = [addressOf(source), addressOf(average), room(count, before)];
  const end = to + count * DOUBLE;
  kernels.difference(values + (before - back) * DOUBLE, means + before * DOUBLE, to, end);
  return take(to, count, before);
}
