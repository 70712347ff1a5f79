/**
 * Weighted means of every window of a series as `numpy.average` computes them.
 *
 * @module
 */
import { zeroColumn } from './column.ts';
import { nanFilled } from './nan-filled.ts';
import { pairwiseSum } from './pairwise-sum.ts';
import { requireWindow } from './require-window.ts';

/**
 * Σ(value · weight) / Σ weight of each window as long as `weights` (first weight on the oldest value), NaN before the
 * first full window. Throws ValueError where the series is shorter than a window.
 */
export function weightedWindows(source: Float64Array, weights: Float64Array): Float64Array {
  const period = weights.length;
  requireWindow(source.length, period);
  const total = pairwiseSum(weights);
  const products = zeroColumn(period);
  const result = nanFilled(source.length);
  for (let end = period; end <= source.length; end++) {
    const start = end - period;
    for (let index = 0; index < period; index++) {
      products[index] = (source[start + index] as number) * (weights[index] as number);
    }
    result[end - 1] = pairwiseSum(products) / total;
  }
  return result;
}
