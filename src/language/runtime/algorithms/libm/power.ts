/**
 * x^y in pairs of doubles, with the special cases of C99's `pow`.
 *
 * @module
 */

import { low, multiplyPairs, scalePair } from './double-double.ts';
import { exponent, resultLow as exponentialLow, exponentialPair } from './exponential.ts';
import { resultLow as logarithmLow, logarithmPair } from './logarithm.ts';

function isOdd(y: number): boolean {
  return Math.abs(y) < 2 ** 53 && Math.abs(y % 2) === 1;
}

/** x^y as C's `pow` gives it: NaN for a negative base with a fractional exponent, infinity on overflow. */
export function pow(x: number, y: number): number {
  if (y === 2) {
    return x * x;
  }
  if (y === 1) {
    return x;
  }
  if (y === 0 || x === 1) {
    return 1;
  }
  if (x === -1 && (y === Number.POSITIVE_INFINITY || y === Number.NEGATIVE_INFINITY)) {
    return 1;
  }
  if (!Number.isFinite(x) || !Number.isFinite(y) || x === 0) {
    return x ** y;
  }
  if (x < 0 && !Number.isInteger(y)) {
    return Number.NaN;
  }
  if (y === 0.5) {
    return Math.sqrt(x);
  }
  const sign = x < 0 && isOdd(y) ? -1 : 1;
  const logarithm = logarithmPair(Math.abs(x), 0);
  const estimate = logarithm * y;
  if (!(Math.abs(estimate) < 800)) {
    return sign * (estimate > 0 ? Number.POSITIVE_INFINITY : 0);
  }
  if (Math.abs(estimate) < 2 ** -60) {
    return sign * (1 + estimate);
  }
  const product = multiplyPairs(logarithm, logarithmLow, y, 0);
  const high = exponentialPair(product, low);
  return sign * scalePair(high, exponentialLow, exponent);
}
