/**
 * Triangular Moving Average.
 *
 * @module
 */
import { columnOf } from './kernels/column.ts';
import { nanFilled } from './kernels/nan-filled.ts';
import { pairwiseSum } from './kernels/pairwise-sum.ts';
import { weightedSums } from './kernels/weighted-sums.ts';

/** Weights rising from both ends to the middle, NaN before the first full window. */
export function trimaSeries(source: Float64Array, period: number): Float64Array {
  if (source.length < period) return nanFilled(source.length);
  const result = nanFilled(source.length, period - 1);
  const weights = columnOf(period, (index) => Math.min(index + 1, period - index));
  const total = pairwiseSum(weights);
  for (let index = 0; index < period; index++) weights[index] = (weights[index] as number) / total;
  weightedSums(source, weights, period - 1, 'oldest', result);
  return result;
}
