/**
 * Time Series Forecast.
 *
 * @module
 */

import { ReferenceException } from '../errors.ts';
import { columnOf } from './kernels/column.ts';
import { pairwiseSum } from './kernels/pairwise-sum.ts';
import { requireWindow } from './kernels/require-window.ts';
import { mapOrderedWindows } from './vector/ordered-window-columns.ts';

/** The least-squares line through each `period` values, one step further; NaN before the first full window. Throws ValueError for a negative period. */
export function tsfSeries(source: Float64Array, period: number): Float64Array {
  if (period < 0) requireWindow(source.length, period);
  const middle = (period - 1) / 2;
  const steps = columnOf(period, (index) => index - middle);
  const spread = pairwiseSum(steps.map((step) => step * step));
  return mapOrderedWindows('forecasts', [source], period, { weights: steps, factors: [middle, spread] })[0];
}

/**
 * The last forecast alone. Unlike the series it throws where a line is not defined: ValueError with fewer values than
 * `period`, LinAlgError for a period of 1.
 */
export function tsfValue(source: Float64Array, period: number): number {
  if (source.length < period) {
    const words =
      'matmul: Input operand 1 has a mismatch in its core dimension 0, with gufunc signature (n?,k),(k,m?)->(n?,m?) ' +
      `(size ${source.length} is different from ${period})`;
    throw new ReferenceException('ValueError', words);
  }
  if (period === 1) throw new ReferenceException('LinAlgError', 'Singular matrix');
  return tsfSeries(source.subarray(source.length - period), period).at(-1) ?? Number.NaN;
}
