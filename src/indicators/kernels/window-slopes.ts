/**
 * Slope of the least-squares line through every window of a series.
 *
 * @module
 */
import { columnOf, zeroColumn } from './column.ts';
import { nanFilled } from './nan-filled.ts';
import { pairwiseSum } from './pairwise-sum.ts';
import { requireFilledWindow } from './require-window.ts';
import { weightedSums } from './weighted-sums.ts';

/**
 * (period · Σ step·x − Σ step · Σ x) / (period · Σ step² − (Σ step)²) of each `period` values, NaN before the first full
 * window. Σ x is added as NumPy does; Σ step·x so too (`pairwise`), or one after the other (`sequential`), as a matrix
 * product.
 */
export function windowSlopes(source: Float64Array, period: number, order: 'pairwise' | 'sequential'): Float64Array {
  const result = nanFilled(source.length);
  if (source.length < period) return result;
  requireFilledWindow(source.length, period);
  const steps = (period * (period - 1)) / 2;
  const spread = period * (((period - 1) * period * (2 * period - 1)) / 6) - steps * steps;
  const weights = columnOf(period, (step) => step);
  if (order === 'sequential') weightedSums(source, weights, period - 1, 'oldest', result);
  const products = zeroColumn(period);
  for (let end = period; end <= source.length; end++) {
    const start = end - period;
    let product = result[end - 1] as number;
    if (order === 'pairwise') {
      for (let step = 0; step < period; step++) products[step] = (source[start + step] as number) * step;
      product = pairwiseSum(products);
    }
    result[end - 1] = (period * product - steps * pairwiseSum(source, start, end)) / spread;
  }
  return result;
}
