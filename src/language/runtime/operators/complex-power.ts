/**
 * Powers of negative floats to fractional exponents: complex numbers.
 *
 * @module
 */
import { PyComplex } from '../objects/py-complex.ts';
import { complexPower } from './complex-arithmetic.ts';

/** Whether `x ** y` of floats is complex. */
export function isComplexResult(x: number, y: number): boolean {
  return x < 0 && x !== Number.NEGATIVE_INFINITY && Number.isFinite(y) && !Number.isInteger(y);
}

/** `x ** y` for such. */
export function negativePower(x: number, y: number): PyComplex {
  return complexPower(new PyComplex(x, 0), new PyComplex(y, 0));
}
