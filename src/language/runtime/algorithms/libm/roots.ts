/**
 * cbrt as glibc computes it, and the Euclidean norm, correctly rounded by way of pairs of doubles.
 *
 * @module
 */

import { frexp, ldexp } from './binary-parts.ts';
import { addPairs, low, multiplyPairs, squareRootPair, twoProduct } from './double-double.ts';

const ROOTS_OF_TWO = [
  1 / 1.5874010519681996,
  1 / 1.2599210498948732,
  1,
  1.2599210498948732,
  1.5874010519681996,
] as const;

/** The cube root of x, by the polynomial and the one step of Halley's method that glibc takes. */
export function cbrt(x: number): number {
  if (x === 0 || !Number.isFinite(x)) {
    return x;
  }
  const { fraction, exponent } = frexp(Math.abs(x));
  let inner = 0.7849323449766392 - 0.14526389938548637 * fraction;
  inner = 1.8346927748361308 - inner * fraction;
  inner = 2.4469312256353444 - inner * fraction;
  inner = 2.114994941673713 - inner * fraction;
  inner = 1.508191937815849 - inner * fraction;
  const first = 0.35489576504391984 + inner * fraction;
  const cube = first * first * first;
  const factor = ROOTS_OF_TWO[2 + (exponent % 3)] as number;
  const root = ((first * (cube + 2 * fraction)) / (2 * cube + fraction)) * factor;
  return ldexp(x > 0 ? root : -root, Math.trunc(exponent / 3));
}

/** The cube root of x, correctly rounded but for rare cases: numpy has forms of its own by processor. */
export function roundedCbrt(x: number): number {
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
