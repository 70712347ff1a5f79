/**
 * What reflex and trendflex share.
 *
 * @module
 */
import { mapWindows } from '../vector/map-columns.ts';

/**
 * From index `period` on the mean over ages 1 … `period` of (value + age · slope − earlier value), 0 before. The slope is
 * that of the line from the oldest value, times `inclined` (1, or 0 for a level line).
 */
export function meanDistances(smooth: Float64Array, period: number, inclined: 0 | 1): Float64Array {
  return mapWindows('meanDistances', smooth, period, [inclined], period, 0);
}

/**
 * Replaces the means from index `period` on by mean / √(smoothed square of the means), by 0 where that is none and by
 * `unknown` where it is NaN.
 */
export function byRootMeanSquare(means: Float64Array, period: number, unknown: number): Float64Array {
  let square = 0;
  for (let index = period; index < means.length; index++) {
    const mean = means[index] as number;
    square = 0.04 * mean * mean + 0.96 * square;
    if (square > 0) means[index] = mean / Math.sqrt(square);
    else means[index] = Number.isNaN(square) ? unknown : 0;
  }
  return means;
}
