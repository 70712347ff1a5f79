/**
 * Sums of every window of a series as a convolution with ones gives them.
 *
 * @module
 */
import { nanFilled } from './nan-filled.ts';
import { sequentialSum } from './sequential-sum.ts';

/**
 * Sum of each `period` values, NaN before the first full window. Every window is added anew: a running sum keeps a
 * rest where a window is exactly zero, and Jesse branches on that zero.
 */
export function rollingSums(source: Float64Array, period: number): Float64Array {
  const result = nanFilled(source.length);
  for (let end = period; end <= source.length; end++) result[end - 1] = sequentialSum(source, end - period, end);
  return result;
}
