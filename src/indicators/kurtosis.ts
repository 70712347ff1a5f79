/**
 * Kurtosis.
 *
 * @module
 */
import { requirePaddedWindow, requireWindow } from './kernels/require-window.ts';
import { mapOrderedWindows } from './vector/ordered-window-columns.ts';

/**
 * Fourth central moment by the square of the second one − 3 of each `period` values (biased, as `scipy.stats.kurtosis`);
 * NaN for a window without spread and before the first. Throws ValueError on a source shorter than `period`.
 */
export function kurtosisSeries(source: Float64Array, period: number): Float64Array {
  requireWindow(source.length, period);
  requirePaddedWindow(source.length, period);
  return mapOrderedWindows('excessKurtosis', [source], period)[0];
}
