/**
 * Difference of two columns.
 *
 * @module
 */
import { mapColumns } from '../vector/map-columns.ts';

/** left − right, value by value, in a new column. */
export function difference(left: Float64Array, right: Float64Array): Float64Array {
  return mapColumns('difference', [left, right]);
}
