/**
 * cbrt and the Euclidean norm, correctly rounded by way of pairs of doubles.
 *
 * @module
 */

import { frexp, ldexp } from './binary-parts.ts';
import { addPairs, low, multiplyPairs, squareRootPair, twoProduct } from './double-double.ts';

/** The cube root of x. */
export function cbrt(x: number): number {
  if (x === 0 || !Number.isFinite(x)) {
    return x;
  }
  const parts = frexp(x);
  const shift = ((parts.exponent % 3) + 3) % 3;
  const value = parts.fraction * 2 ** shift;
  const root = Math.cbrt(value);
  const square = twoProduct(root, root);
  const cube = multiplyPairs(square, low, root, 0);
  const remainder = addPairs(value, 0, -cube, -low);
  return ldexp(root + remainder / (3 * root * root), (parts.exponent - shift) / 3);
}

/** The square root of the sum of squares; infinity if any is infinite, else NaN if any is NaN. */
export function norm(values: readonly number[]): number {
  let largest = 0;
  let hasNaN = false;
  for (const value of values) {
    if (Number.isNaN(value)) {
      hasNaN = true;
    }
    largest = Math.max(largest, Number.isNaN(value) ? 0 : Math.abs(value));
  }
  if (largest === Number.POSITIVE_INFINITY) {
    return largest;
  }
  if (hasNaN) {
    return Number.NaN;
  }
  if (largest === 0) {
    return 0;
  }
  const { exponent } = frexp(largest);
  let sum = 0;
  let sumLow = 0;
  for (const value of values) {
    const scaled = ldexp(value, -exponent);
    const square = twoProduct(scaled, scaled);
    sum = addPairs(sum, sumLow, square, low);
    sumLow = low;
  }
  return ldexp(squareRootPair(sum, sumLow) + low, exponent);
}

/** The length of the vector (x, y). */
export function hypot(x: number, y: number): number {
  return norm([x, y]);
}
