/**
 * Symmetric Weighted Moving Average.
 *
 * @module
 */

import { ReferenceException } from '../errors.ts';
import { columnOf } from './kernels/column.ts';
import { pairwiseSum } from './kernels/pairwise-sum.ts';
import { weightedWindows } from './kernels/weighted-windows.ts';

/**
 * Weights rising from both ends to the middle. Throws ValueError on a source shorter than `period`, TypeError for a
 * period under 2.
 */
export function swmaSeries(source: Float64Array, period: number): Float64Array {
  if (period < 2) {
    throw new ReferenceException('TypeError', "unsupported operand type(s) for /: 'NoneType' and 'NoneType'");
  }
  const triangle = columnOf(period, (index) => Math.min(index + 1, period - index));
  const total = pairwiseSum(triangle);
  return weightedWindows(
    source,
    triangle.map((weight) => weight / total),
  );
}
