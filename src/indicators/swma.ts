/**
 * Symmetric Weighted Moving Average.
 *
 * @module
 */

import { ReferenceException } from '../errors.ts';
import { columnOf } from './kernels/column.ts';
import { pairwiseSum } from './kernels/pairwise-sum.ts';
import { requireWindow } from './kernels/require-window.ts';
import { weightedWindows } from './kernels/weighted-windows.ts';

/**
 * Weights rising from both ends to the middle. Throws TypeError for a period of −1, 0 or 1, ValueError for another negative
 * one and on a source shorter than `period`.
 */
export function swmaSeries(source: Float64Array, period: number): Float64Array {
  if (Math.abs(period) < 2) {
    throw new ReferenceException('TypeError', "unsupported operand type(s) for /: 'NoneType' and 'NoneType'");
  }
  if (period < 0) requireWindow(source.length, period);
  const triangle = columnOf(period, (index) => Math.min(index + 1, period - index));
  const total = pairwiseSum(triangle);
  return weightedWindows(
    source,
    triangle.map((weight) => weight / total),
  );
}
