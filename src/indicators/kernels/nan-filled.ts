/**
 * The empty result that most indicators start from.
 *
 * @module
 */

/** A new array of `length` NaN. */
export function nanFilled(length: number): Float64Array {
  return new Float64Array(length).fill(Number.NaN);
}
