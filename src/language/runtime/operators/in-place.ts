/**
 * Augmented assignment as compiled code calls it: numbers as the plain operator, then `__iadd__` and its kin.
 *
 * @module
 */
import { Int, int } from '../objects/int.ts';
import type { PyValue } from '../objects/py-object.ts';
import {
  add,
  bitAnd,
  bitOr,
  bitXor,
  divide,
  floorDivide,
  leftShift,
  modulo,
  multiply,
  rightShift,
  subtract,
} from './arithmetic.ts';
import { inPlace } from './binary.ts';
import { arithmeticNumpy } from './numpy-float.ts';

function isNumber(value: PyValue): boolean {
  return typeof value === 'number' || value instanceof Int;
}

function bothNumbers(a: PyValue, b: PyValue): boolean {
  return isNumber(a) && isNumber(b);
}

/** `a += b` */
export function addInPlace(a: PyValue, b: PyValue): PyValue {
  if (a instanceof Int && b instanceof Int) {
    const n = a.n + b.n;
    if (n <= Number.MAX_SAFE_INTEGER && n >= Number.MIN_SAFE_INTEGER) return int(n);
  }
  return bothNumbers(a, b) ? add(a, b) : (arithmeticNumpy('+', a, b) ?? inPlace('+', a, b));
}

/** `a -= b` */
export function subtractInPlace(a: PyValue, b: PyValue): PyValue {
  if (a instanceof Int && b instanceof Int) {
    const n = a.n - b.n;
    if (n <= Number.MAX_SAFE_INTEGER && n >= Number.MIN_SAFE_INTEGER) return int(n);
  }
  return bothNumbers(a, b) ? subtract(a, b) : (arithmeticNumpy('-', a, b) ?? inPlace('-', a, b));
}

/** `a *= b` */
export function multiplyInPlace(a: PyValue, b: PyValue): PyValue {
  if (a instanceof Int && b instanceof Int) {
    const n = a.n * b.n;
    if (n <= Number.MAX_SAFE_INTEGER && n >= Number.MIN_SAFE_INTEGER) return int(n);
  }
  return bothNumbers(a, b) ? multiply(a, b) : (arithmeticNumpy('*', a, b) ?? inPlace('*', a, b));
}

/** `a /= b` */
export function divideInPlace(a: PyValue, b: PyValue): PyValue {
  return bothNumbers(a, b) ? divide(a, b) : (arithmeticNumpy('/', a, b) ?? inPlace('/', a, b));
}

/** `a //= b` */
export function floorDivideInPlace(a: PyValue, b: PyValue): PyValue {
  return bothNumbers(a, b) ? floorDivide(a, b) : inPlace('//', a, b);
}

/** `a %= b` */
export function moduloInPlace(a: PyValue, b: PyValue): PyValue {
  return bothNumbers(a, b) ? modulo(a, b) : inPlace('%', a, b);
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
  return a instanceof Int && b instanceof Int ? leftShift(a, b) : inPlace('<<', a, b);
}

/** `a >>= b` */
export function rightShiftInPlace(a: PyValue, b: PyValue): PyValue {
  return a instanceof Int && b instanceof Int ? rightShift(a, b) : inPlace('>>', a, b);
}

/** `a &= b` */
export function bitAndInPlace(a: PyValue, b: PyValue): PyValue {
  return a instanceof Int && b instanceof Int ? bitAnd(a, b) : inPlace('&', a, b);
}

/** `a |= b` */
export function bitOrInPlace(a: PyValue, b: PyValue): PyValue {
  return a instanceof Int && b instanceof Int ? bitOr(a, b) : inPlace('|', a, b);
}

/** `a ^= b` */
export function bitXorInPlace(a: PyValue, b: PyValue): PyValue {
  return a instanceof Int && b instanceof Int ? bitXor(a, b) : inPlace('^', a, b);
}
