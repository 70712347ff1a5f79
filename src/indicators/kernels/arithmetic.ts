/**
 * Columns multiplied and divided value by value.
 *
 * @module
 */
import { zeroColumn } from './column.ts';

/** left · right in a new column. */
export function product(left: Float64Array, right: Float64Array): Float64Array {
  const result = zeroColumn(left.length);
  for (let index = 0; index < result.length; index++) {
    result[index] = (left[index] as number) * (right[index] as number);
  }
  return result;
}

/** left / right in a new column. */
export function quotient(left: Float64Array, right: Float64Array): Float64Array {
  const result = zeroColumn(left.length);
  for (let index = 0; index < result.length; index++) {
    result[index] = (left[index] as number) / (right[index] as number);
  }
  return result;
}
