/**
 * Reflex.
 *
 * @module
 */
import { byRootMeanSquare, meanDistances } from './kernels/mean-distances.ts';
import { twoPoleSmoother } from './kernels/two-pole-smoother.ts';

/**
 * Mean distance of the smoothed source from the straight line between its two ends over `period`, by its own root mean
 * square; 0 for the first `period` values (J. F. Ehlers, "Reflex: a new zero-lag indicator", 2020).
 */
export function reflexSeries(source: Float64Array, period: number): Float64Array {
  const smooth = twoPoleSmoother(source, period / 2);
  return byRootMeanSquare(meanDistances(smooth, period, 1), period, 0);
}
