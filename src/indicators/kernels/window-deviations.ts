/**
 * Standard deviation of every window of a series as NumPy computes it.
 *
 * @module
 */
import { mapOrderedWindows } from '../vector/ordered-window-columns.ts';
import { requireFilledWindow } from './require-window.ts';

/**
 * Population standard deviation (divisor `period`) of each `period` values, NaN before the first full window. Throws
 * ValueError for a period under 1.
 */
export function windowDeviations(source: Float64Array, period: number): Float64Array {
  if (period < 1 && source.length >= period) requireFilledWindow(source.length, period);
  return mapOrderedWindows('windowDeviations', [source], period)[0];
}
