/**
 * Extremes in which NaN gives way, as Rust's `f64::max` and `f64::min` have it.
 *
 * @module
 */
import { choose, either, isGreater, isUnequal, type Vector } from './instructions.ts';

/** The larger one; the other one where one is NaN. Both are used twice. */
export function largerKnown(left: Vector, right: Vector): Vector {
  return choose(left, right, either(isGreater(left, right), isUnequal(right, right)));
}

/** The smaller one; the other one where one is NaN. Both are used twice. */
export function smallerKnown(left: Vector, right: Vector): Vector {
  return choose(left, right, either(isGreater(right, left), isUnequal(right, right)));
}
