/**
 * Means of every window of a series as NumPy computes them.
 *
 * @module
 */
import { mapOrderedWindows } from '../vector/ordered-window-columns.ts';

/**
 * Arithmetic mean of each `period` values, NaN before the first full window. Every window is added anew, because a
 * running sum gives other last bits than NumPy's.
 */
export function windowMeans(source: Float64Array, period: number): Float64Array {
  return mapOrderedWindows('windowMeans', [source], period)[0];
}
