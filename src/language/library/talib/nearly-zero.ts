/**
 * TA-Lib's zero.
 *
 * @module
 */

/** What TA-Lib takes for nothing. */
const TINY = 1e-14;

/** Whether TA-Lib takes a number for zero. */
export function isZero(value: number): boolean {
  return -TINY < value && value < TINY;
}

/** Whether TA-Lib takes a number for zero or less. */
export function isZeroOrLess(value: number): boolean {
  return value < TINY;
}
