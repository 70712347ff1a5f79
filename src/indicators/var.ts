/**
 * Variance.
 *
 * @module
 */
import { requireFilledWindow } from './kernels/require-window.ts';
import { mapOrderedWindows } from './vector/ordered-window-columns.ts';

/** nbdev · (mean of squares − square of mean) of each `period` values, NaN before the first full window. */
export function varSeries(source: Float64Array, period: number, nbdev: number): Float64Array {
  if (period < 1) requireFilledWindow(source.length, period);
  return mapOrderedWindows('windowVariances', [source], period, { factors: [nbdev] })[0];
}
