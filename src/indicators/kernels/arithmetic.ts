/**
 * Columns multiplied and divided value by value.
 *
 * @module
 */
import { mapColumns } from '../vector/map-columns.ts';

/** left · right in a new column. */
export function product(left: Float64Array, right: Float64Array): Float64Array {
  return mapColumns('product', [left, right]);
}

/** left / right in a new column. */
export function quotient(left: Float64Array, right: Float64Array): Float64Array {
  return mapColumns('quotient', [left, right]);
}
