/**
 * Wilder's moving average as the RSI uses it.
 *
 * @module
 */

import { ReferenceException } from '../errors.ts';
import { zeroColumn } from './kernels/column.ts';

/**
 * yᵢ = xᵢ / length + (1 − 1 / length)·yᵢ₋₁. In Jesse the value before the first is the last of the series, so early values
 * look ahead. Throws ValueError for a length under 1.
 */
export function rmaSeries(source: Float64Array, length: number): Float64Array {
  if (length < 1) throw new ReferenceException('ValueError', 'Bad parameters.');
  const alpha = 1 / length;
  let value = source[source.length - 1] as number;
  const result = zeroColumn(source.length);
  for (let index = 0; index < source.length; index++) {
    value = alpha * (source[index] as number) + (1 - alpha) * value;
    result[index] = value;
  }
  return result;
}
