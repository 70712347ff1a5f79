/**
 * Slope of the least-squares line through every window of a series.
 *
 * @module
 */
import { mapOrderedWindows } from '../vector/ordered-window-columns.ts';
import { columnOf } from './column.ts';
import { nanFilled } from './nan-filled.ts';
import { requireFilledWindow } from './require-window.ts';

/**
 * (period · Σ step·x − Σ step · Σ x) / (period · Σ step² − (Σ step)²) of each `period` values, NaN before the first full
 * window. Σ x is added as NumPy does; Σ step·x so too (`slopesPairwise`), or one after the other (`slopesSequential`), as
 * a matrix product.
 */
export function windowSlopes(
  source: Float64Array,
  period: number,
  kernel: 'slopesPairwise' | 'slopesSequential',
): Float64Array {
  if (source.length < period) return nanFilled(source.length);
  requireFilledWindow(source.length, period);
  const steps = (period * (period - 1)) / 2;
  const spread = period * (((period - 1) * period * (2 * period - 1)) / 6) - steps * steps;
  const weights = columnOf(period, (step) => step);
  return mapOrderedWindows(kernel, [source], period, { weights, factors: [steps, spread] })[0];
}
