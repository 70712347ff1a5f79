/**
 * Least-squares line through every window of a series.
 *
 * @module
 */
import { mapWindows } from '../vector/map-columns.ts';
import { nanFilled } from './nan-filled.ts';

/**
 * End point of the least-squares line through each `period` values, NaN before the first full window. Sums run from the
 * oldest value.
 */
export function linearRegression(source: Float64Array, period: number): Float64Array {
  if (period > source.length) return nanFilled(source.length);
  const middle = (period - 1) / 2;
  let spread = 0;
  for (let step = 0; step < period; step++) spread += (step - middle) * (step - middle);
  return mapWindows('linearRegression', source, period, [middle, spread]);
}
