/**
 * Extremes of two values in which NaN gives way, as Rust's `f64::max` and `f64::min` have it.
 *
 * @module
 */

/** The larger of two values; the other one where one is NaN. */
export function larger(left: number, right: number): number {
  return left > right || Number.isNaN(right) ? left : right;
}

/** The smaller of two values; the other one where one is NaN. */
export function smaller(left: number, right: number): number {
  return left < right || Number.isNaN(right) ? left : right;
}
