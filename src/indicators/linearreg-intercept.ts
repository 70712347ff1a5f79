/**
 * Intercept of the linear regression.
 *
 * @module
 */
import { columnOf } from './kernels/column.ts';
import { nanFilled } from './kernels/nan-filled.ts';
import { pairwiseSum } from './kernels/pairwise-sum.ts';
import { requirePaddedWindow } from './kernels/require-window.ts';
import { mapOrderedWindows } from './vector/ordered-window-columns.ts';

/** Begin of the least-squares line through each `period` values, NaN before the first full window. */
export function linearregInterceptSeries(source: Float64Array, period: number): Float64Array {
  if (source.length < period) return nanFilled(source.length);
  requirePaddedWindow(source.length, period);
  const middle = (period - 1) / 2;
  const steps = columnOf(period, (step) => step - middle);
  const spread = pairwiseSum(steps.map((step) => step * step));
  return mapOrderedWindows('intercepts', [source], period, { weights: steps, factors: [middle, spread] })[0];
}
