/**
 * Skewness.
 *
 * @module
 */
import { zeroColumn } from './kernels/column.ts';
import { nanFilled } from './kernels/nan-filled.ts';
import { pairwiseSum } from './kernels/pairwise-sum.ts';
import { requireWindow } from './kernels/require-window.ts';

/**
 * Third central moment by the second one to the power 1.5 of each `period` values (biased, as `scipy.stats.skew`); NaN
 * for a window without spread and before the first. Throws ValueError on a source shorter than `period`.
 */
export function skewSeries(source: Float64Array, period: number): Float64Array {
  requireWindow(source.length, period);
  const result = nanFilled(source.length);
  const squares = zeroColumn(period);
  const cubes = zeroColumn(period);
  for (let end = period; end <= source.length; end++) {
    const start = end - period;
    const mean = pairwiseSum(source, start, end) / period;
    for (let index = 0; index < period; index++) {
      const difference = (source[start + index] as number) - mean;
      squares[index] = difference * difference;
      cubes[index] = difference * difference * difference;
    }
    const second = pairwiseSum(squares) / period;
    const smallest = Number.EPSILON * mean * (Number.EPSILON * mean);
    if (!(second <= smallest)) result[end - 1] = pairwiseSum(cubes) / period / second ** 1.5;
  }
  return result;
}
