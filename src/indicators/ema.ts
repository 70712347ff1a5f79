/**
 * Exponential Moving Average.
 *
 * @module
 */
import { exponentialAlpha, exponentialAverage } from './kernels/exponential-average.ts';
import { nanFilled } from './kernels/nan-filled.ts';

/** y = α·x + (1 − α)·y with α = 2 / (period + 1), seeded with the first value; NaN with fewer than `period` values. */
export function emaSeries(source: Float64Array, period: number): Float64Array {
  if (period > source.length) return nanFilled(source.length);
  return exponentialAverage(source, exponentialAlpha(period));
}
