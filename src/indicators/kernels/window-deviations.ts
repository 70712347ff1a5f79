/**
 * Standard deviation of every window of a series as NumPy computes it.
 *
 * @module
 */
import { zeroColumn } from './column.ts';
import { nanFilled } from './nan-filled.ts';
import { pairwiseSum } from './pairwise-sum.ts';
import { requireFilledWindow } from './require-window.ts';

/**
 * Population standard deviation (divisor `period`) of each `period` values, NaN before the first full window. Throws
 * ValueError for a period under 1.
 */
export function windowDeviations(source: Float64Array, period: number): Float64Array {
  const result = nanFilled(source.length);
  if (period < 1 && source.length >= period) requireFilledWindow(source.length, period);
  const squares = zeroColumn(period);
  for (let end = period; end <= source.length; end++) {
    const start = end - period;
    const mean = pairwiseSum(source, start, end) / period;
    for (let index = 0; index < period; index++) {
      const difference = (source[start + index] as number) - mean;
      squares[index] = difference * difference;
    }
    result[end - 1] = Math.sqrt(pairwiseSum(squares) / period);
  }
  return result;
}
