/**
 * Means of every window of a series as NumPy computes them.
 *
 * @module
 */
import { nanFilled } from './nan-filled.ts';
import { pairwiseSum } from './pairwise-sum.ts';

/**
 * Arithmetic mean of each `period` values, NaN before the first full window. Every window is added anew, because a
 * running sum gives other last bits than NumPy's.
 */
export function windowMeans(source: Float64Array, period: number): Float64Array {
  const result = nanFilled(source.length);
  for (let end = period; end <= source.length; end++) {
    result[end - 1] = pairwiseSum(source, end - period, end) / period;
  }
  return result;
}
