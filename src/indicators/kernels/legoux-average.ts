/**
 * Arnaud Legoux' moving average.
 *
 * @module
 */
import { columnOf } from './column.ts';
import { nanFilled } from './nan-filled.ts';
import { pairwiseSum } from './pairwise-sum.ts';
import { weightedSums } from './weighted-sums.ts';

/**
 * Gaussian weights around `offset` of the window, of the width period / sigma; NaN before the first full window and
 * where the average is exactly 0 (A. Legoux, D. Kouzis-Loukas).
 */
export function legouxAverage(source: Float64Array, period: number, sigma: number, offset: number): Float64Array {
  const center = offset * (period - 1);
  const width = period / sigma;
  const weights = columnOf(period, (index) => Math.exp(-((index - center) * (index - center)) / (2 * width * width)));
  const total = pairwiseSum(weights);
  const result = nanFilled(source.length, period - 1);
  weightedSums(source, weights, period - 1, 'oldest', result, 1, total);
  for (let index = period - 1; index < result.length; index++) {
    if (result[index] === 0) result[index] = Number.NaN;
  }
  return result;
}
