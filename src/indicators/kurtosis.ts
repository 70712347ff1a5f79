/**
 * Kurtosis.
 *
 * @module
 */
import { zeroColumn } from './kernels/column.ts';
import { nanFilled } from './kernels/nan-filled.ts';
import { pairwiseSum } from './kernels/pairwise-sum.ts';
import { requirePaddedWindow, requireWindow } from './kernels/require-window.ts';

/**
 * Fourth central moment by the square of the second one − 3 of each `period` values (biased, as `scipy.stats.kurtosis`);
 * NaN for a window without spread and before the first. Throws ValueError on a source shorter than `period`.
 */
export function kurtosisSeries(source: Float64Array, period: number): Float64Array {
  requireWindow(source.length, period);
  requirePaddedWindow(source.length, period);
  const result = nanFilled(source.length);
  const squares = zeroColumn(period);
  const fourths = zeroColumn(period);
  for (let end = period; end <= source.length; end++) {
    const start = end - period;
    const mean = pairwiseSum(source, start, end) / period;
    for (let index = 0; index < period; index++) {
      const distance = (source[start + index] as number) - mean;
      const square = distance * distance;
      squares[index] = square;
      fourths[index] = square * square;
    }
    const second = pairwiseSum(squares) / period;
    const smallest = Number.EPSILON * mean * (Number.EPSILON * mean);
    if (!(second <= smallest)) result[end - 1] = pairwiseSum(fourths) / period / (second * second) - 3;
  }
  return result;
}
