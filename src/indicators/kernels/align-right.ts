/**
 * Padding of a short result to the length of its input.
 *
 * @module
 */
import { zeroColumn } from './column.ts';

/** `values` at the end of an array of `length` elements, NaN before; what Jesse's `same_length` returns. */
export function alignRight(length: number, values: Float64Array): Float64Array {
  if (values.length === length) return values;
  const result = zeroColumn(length).fill(Number.NaN, 0, length - values.length);
  result.set(values, length - values.length);
  return result;
}
