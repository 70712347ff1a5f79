/**
 * The empty result that most indicators start from.
 *
 * @module
 */
import { newColumn } from './column.ts';

/**
 * A column of `length` NaN, or one whose first `count` values (none for a negative count, at most all) are NaN and whose
 * others must be written.
 */
export function nanFilled(length: number, count = length): Float64Array {
  return newColumn(length).fill(Number.NaN, 0, Math.max(0, count));
}
