/**
 * Linearly weighted moving averages.
 *
 * @module
 */
import { columnOf, newColumn } from './column.ts';
import { type FirstAdded, weightedSums } from './weighted-sums.ts';

/**
 * Σ weight · value / Σ weight with weights 1 (oldest) … period, added from the oldest; NaN where no window is full and
 * for periods under 1.
 */
export function linearWeights(source: Float64Array, period: number): Float64Array {
  return weighted(source, period, 'oldest', Number.NaN);
}

/**
 * Hull's average: linear weights of √period over 2 · (half period) − (full period) (A. Hull, 2005). Windows that are not
 * full count as 0, and each window is added from the newest, as Jesse does.
 */
export function hullAverage(source: Float64Array, period: number): Float64Array {
  const half = weighted(source, Math.floor(period / 2), 'newest', 0);
  const full = weighted(source, period, 'newest', 0);
  for (let index = 0; index < half.length; index++) half[index] = 2 * (half[index] as number) - (full[index] as number);
  return weighted(half, Math.floor(Math.sqrt(period)), 'newest', 0);
}

function weighted(source: Float64Array, period: number, first: FirstAdded, before: number): Float64Array {
  const result = newColumn(source.length).fill(before);
  if (period < 1) return result;
  const weights = columnOf(period, (rank) => (first === 'oldest' ? rank + 1 : period - rank));
  const total = (period * (period + 1)) / 2;
  weightedSums(source, weights, period - 1, first, result);
  for (let index = period - 1; index < result.length; index++) result[index] = (result[index] as number) / total;
  return result;
}
