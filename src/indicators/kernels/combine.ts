/**
 * Element by element arithmetic over columns.
 *
 * @module
 */
import { zeroColumn } from './column.ts';

/** `operation` on each pair of elements of two columns of equal length. */
export function combine(
  left: Float64Array,
  right: Float64Array,
  operation: (left: number, right: number) => number,
): Float64Array {
  const result = zeroColumn(left.length);
  for (let index = 0; index < left.length; index++) {
    result[index] = operation(left[index] as number, right[index] as number);
  }
  return result;
}
