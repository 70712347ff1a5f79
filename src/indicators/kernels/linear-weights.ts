/**
 * Linearly weighted moving averages.
 *
 * @module
 */
import { mapColumns } from '../vector/map-columns.ts';
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
  return weighted(mapColumns('twiceLess', [half, full]), Math.floor(Math.sqrt(period)), 'newest', 0);
}

function weighted(source: Float64Array, period: number, first: FirstAdded, before: number): Float64Array {
  const result = newColumn(source.length).fill(before, 0, period < 1 ? source.length : period - 1);
  if (period < 1) return result;
  const weights = columnOf(period, (rank) => (first === 'oldest' ? rank + 1 : period - rank));
  const total = (period * (period + 1)) / 2;
  weightedSums(source, weights, period - 1, first, result, 1, total);
  return result;
}
