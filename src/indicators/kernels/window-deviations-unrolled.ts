/**
 * Standard deviation of every window as Jesse's compiled code computes it.
 *
 * @module
 */
import { mapOrderedWindows } from '../vector/ordered-window-columns.ts';

/** Population deviation of each `period` values: the mean from eight running sums, the squares one after the other. */
export function windowDeviationsUnrolled(source: Float64Array, period: number): Float64Array {
  return mapOrderedWindows('windowDeviationsUnrolled', [source], period, { whole: true })[0];
}
