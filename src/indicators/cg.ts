/**
 * Center of Gravity.
 *
 * @module
 */
import { interpreterEnd } from './interpreter-end.ts';
import { nanFilled } from './kernels/nan-filled.ts';
import { mapRunningPair } from './vector/running-pair-columns.ts';

/** Jesse's sums begin with this value. */
const SKIPPED = 3;

/**
 * −Σ (1 + age)·x / Σ x over the last `period` − 1 values, by running sums over the index of the candle; 0 where Σ x is,
 * NaN up to index `period` and for periods under 2 (J. F. Ehlers, 2002).
 */
export function cgSeries(source: Float64Array, period: number): Float64Array {
  const { length } = source;
  if (period < 2 || length <= period) return nanFilled(length);
  if (length === period + 1) throw interpreterEnd();
  const ahead = { value: 0, skipped: SKIPPED };
  return mapRunningPair('centerOfGravity', source, period - 1, ahead).fill(Number.NaN, 0, period + 1);
}
