/**
 * Arithmetic of floats as numpy does it.
 *
 * @module
 */
import { pow } from '../../runtime/algorithms/libm/power.ts';

/** numpy's `a // b` of doubles (`npy_floor_divide`). */
export function floorDivide(a: number, b: number): number {
  if (b === 0) return a / b;
  const rest = a % b;
  let quotient = (a - rest) / b;
  if (rest !== 0 && rest < 0 !== b < 0) quotient -= 1;
  if (quotient === 0) return a / b < 0 || Object.is(a / b, -0) ? -0 : 0;
  const floor = Math.floor(quotient);
  return quotient - floor > 0.5 ? floor + 1 : floor;
}

/** numpy's `a % b` of doubles: the sign of b, NaN for b = 0. */
export function modulo(a: number, b: number): number {
  const rest = a % b;
  if (b === 0) return rest;
  if (rest !== 0) return rest < 0 !== b < 0 ? rest + b : rest;
  return b < 0 ? -0 : 0;
}

/** numpy's `a ** b` of doubles. */
export function power(a: number, b: number): number {
  return pow(a, b);
}

/** Nearest integer, halves to even. */
export function roundToEven(x: number): number {
  if (!(Math.abs(x) < 4503599627370496)) return x;
  const rounded = x < 0 ? -(-x + 4503599627370496 - 4503599627370496) : x + 4503599627370496 - 4503599627370496;
  return rounded === 0 && (x < 0 || Object.is(x, -0)) ? -0 : rounded;
}

/** `np.round(x, digits)`: scaled, rounded to an integer, scaled back. */
export function roundDigits(x: number, digits: number): number {
  return digitsRounder(digits)(x);
}

/** {@link roundDigits} of many numbers. */
export function digitsRounder(digits: number): (x: number) => number {
  if (digits === 0) return roundToEven;
  const scale = 10 ** Math.abs(digits);
  return digits > 0 ? (x) => roundToEven(x * scale) / scale : (x) => roundToEven(x / scale) * scale;
}

/** The larger one, NaN when either is. `np.maximum`. */
export function maximum(a: number, b: number): number {
  return a > b || Number.isNaN(a) ? a : b;
}

/** The smaller one, NaN when either is. `np.minimum`. */
export function minimum(a: number, b: number): number {
  return a < b || Number.isNaN(a) ? a : b;
}

/** The larger one, NaN only when both are. `np.fmax`. */
export function maximumOfNumbers(a: number, b: number): number {
  return a > b || Number.isNaN(b) ? a : b;
}

/** The smaller one, NaN only when both are. `np.fmin`. */
export function minimumOfNumbers(a: number, b: number): number {
  return a < b || Number.isNaN(b) ? a : b;
}

/** −1, 0, 1 or NaN. */
export function sign(x: number): number {
  return x > 0 ? 1 : x < 0 ? -1 : x === 0 ? 0 : x;
}
