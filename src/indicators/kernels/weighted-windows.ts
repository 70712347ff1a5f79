/**
 * Weighted means of every window of a series as `numpy.average` computes them.
 *
 * @module
 */
import { mapOrderedWindows } from '../vector/ordered-window-columns.ts';
import { pairwiseSum } from './pairwise-sum.ts';
import { requireWindow } from './require-window.ts';

/**
 * Σ(value · weight) / Σ weight of each window as long as `weights` (first weight on the oldest value), NaN before the
 * first full window. Throws ValueError where the series is shorter than a window.
 */
export function weightedWindows(source: Float64Array, weights: Float64Array): Float64Array {
  requireWindow(source.length, weights.length);
  const factors = [pairwiseSum(weights)];
  return mapOrderedWindows('weightedMeans', [source], weights.length, { weights, factors })[0];
}
