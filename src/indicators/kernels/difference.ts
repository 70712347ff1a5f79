/**
 * Difference of two columns.
 *
 * @module
 */
import { zeroColumn } from './column.ts';

/** left − right, value by value, in a new column. */
export function difference(left: Float64Array, right: Float64Array): Float64Array {
  const result = zeroColumn(left.length);
  for (let index = 0; index < result.length; index++) {
    result[index] = (left[index] as number) - (right[index] as number);
  }
  return result;
}
