/**
 * Augmented assignment as compiled code calls it: numbers as the plain operator, then `__iadd__` and its kin.
 *
 * @module
 */
import { Int } from '../objects/int.ts';
import type { PyValue } from '../objects/py-object.ts';
import { add, divide, multiply, subtract } from './arithmetic.ts';
import { inPlace } from './binary.ts';

function bothNumbers(a: PyValue, b: PyValue): boolean {
  return (typeof a === 'number' || a instanceof Int) && (typeof b === 'number' || b instanceof Int);
}

/** `a += b` */
export function addInPlace(a: PyValue, b: PyValue): PyValue {
  if (typeof a === 'number' && typeof b === 'number') return a + b;
  return bothNumbers(a, b) ? add(a, b) : inPlace('+', a, b);
}

/** `a -= b` */
export function subtractInPlace(a: PyValue, b: PyValue): PyValue {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  return bothNumbers(a, b) ? subtract(a, b) : inPlace('-', a, b);
}

/** `a *= b` */
export function multiplyInPlace(a: PyValue, b: PyValue): PyValue {
  if (typeof a === 'number' && typeof b === 'number') return a * b;
  return bothNumbers(a, b) ? multiply(a, b) : inPlace('*', a, b);
}

/** `a /= b` */
export function divideInPlace(a: PyValue, b: PyValue): PyValue {
  return bothNumbers(a, b) ? divide(a, b) : inPlace('/', a, b);
}

/** `a //= b` */
export function floorDivideInPlace(a: PyValue, b: PyValue): PyValue {
  return inPlace('//', a, b);
}

/** `a %= b` */
export function moduloInPlace(a: PyValue, b: PyValue): PyValue {
  return inPlace('%', a, b);
}

/** `a **= b` */
export function powerInPlace(a: PyValue, b: PyValue): PyValue {
  return inPlace('**', a, b);
}

/** `a @= b` */
export function matrixMultiplyInPlace(a: PyValue, b: PyValue): PyValue {
  return inPlace('@', a, b);
}

/** `a <<= b` */
export function leftShiftInPlace(a: PyValue, b: PyValue): PyValue {
  return inPlace('<<', a, b);
}

/** `a >>= b` */
export function rightShiftInPlace(a: PyValue, b: PyValue): PyValue {
  return inPlace('>>', a, b);
}

/** `a &= b` */
export function bitAndInPlace(a: PyValue, b: PyValue): PyValue {
  return inPlace('&', a, b);
}

/** `a |= b` */
export function bitOrInPlace(a: PyValue, b: PyValue): PyValue {
  return inPlace('|', a, b);
}

/** `a ^= b` */
export function bitXorInPlace(a: PyValue, b: PyValue): PyValue {
  return inPlace('^', a, b);
}
