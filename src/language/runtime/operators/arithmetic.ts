/**
 * The operators as compiled code calls them. `+ − *` of floats are computed at the sites; what is left to do most often, two
 * small ints, is all that the functions do themselves, so that V8 inlines them.
 *
 * @module
 */
import { boxInteger, Int, int } from '../objects/int.ts';
import type { PyValue } from '../objects/py-object.ts';
import { binary, binaryBy } from './binary.ts';
import { divideFloat, floorDivideFloat, moduloFloat } from './float-arithmetic.ts';
import * as integers from './integer-arithmetic.ts';
import { arithmeticNumpy } from './numpy-float.ts';
import { isAskedAlone } from './object-kinds.ts';

/** `a + b` */
export function add(a: PyValue, b: PyValue): PyValue {
  if (a instanceof Int && b instanceof Int) {
    const n = a.n + b.n;
    if (n <= Number.MAX_SAFE_INTEGER && n >= Number.MIN_SAFE_INTEGER) return int(n);
  }
  return addOthers(a, b);
}

function addOthers(a: PyValue, b: PyValue): PyValue {
  if (typeof a === 'object' && a?.addCode !== undefined && isAskedAlone(a, b)) return binaryBy(a.addCode, '+', a, b);
  if (typeof a === 'number') {
    if (typeof b === 'number') return a + b;
    if (b instanceof Int) return a + b.n;
  } else if (typeof b === 'number' && a instanceof Int) return a.n + b;
  if (typeof a === 'string' && typeof b === 'string' && a.length + b.length < 4096) return a + b;
  return arithmeticNumpy('+', a, b) ?? binary('+', a, b);
}

/** `a - b` */
export function subtract(a: PyValue, b: PyValue): PyValue {
  if (a instanceof Int && b instanceof Int) {
    const n = a.n - b.n;
    if (n <= Number.MAX_SAFE_INTEGER && n >= Number.MIN_SAFE_INTEGER) return int(n);
  }
  return subtractOthers(a, b);
}

function subtractOthers(a: PyValue, b: PyValue): PyValue {
  if (typeof a === 'object' && a?.subtractCode !== undefined && isAskedAlone(a, b))
    return binaryBy(a.subtractCode, '-', a, b);
  if (typeof a === 'number') {
    if (typeof b === 'number') return a - b;
    if (b instanceof Int) return a - b.n;
  } else if (typeof b === 'number' && a instanceof Int) return a.n - b;
  return arithmeticNumpy('-', a, b) ?? binary('-', a, b);
}

/** `a * b` */
export function multiply(a: PyValue, b: PyValue): PyValue {
  if (a instanceof Int && b instanceof Int) {
    const n = a.n * b.n;
    if (n <= Number.MAX_SAFE_INTEGER && n >= Number.MIN_SAFE_INTEGER) return int(n);
  }
  return multiplyOthers(a, b);
}

function multiplyOthers(a: PyValue, b: PyValue): PyValue {
  if (typeof a === 'object' && a?.multiplyCode !== undefined && isAskedAlone(a, b))
    return binaryBy(a.multiplyCode, '*', a, b);
  if (typeof a === 'number') {
    if (typeof b === 'number') return a * b;
    if (b instanceof Int) return a * b.n;
  } else if (typeof b === 'number' && a instanceof Int) return a.n * b;
  return arithmeticNumpy('*', a, b) ?? binary('*', a, b);
}

/** `a / b` */
export function divide(a: PyValue, b: PyValue): PyValue {
  if (typeof a === 'number') {
    if (typeof b === 'number') return divideFloat(a, b);
    if (b instanceof Int) return divideFloat(a, b.n);
  } else if (a instanceof Int) {
    if (b instanceof Int) return integers.divide(a.n, b.n);
    if (typeof b === 'number') return divideFloat(a.n, b);
  } else if (typeof a === 'object' && a?.divideCode !== undefined && isAskedAlone(a, b)) {
    return binaryBy(a.divideCode, '/', a, b);
  }
  return arithmeticNumpy('/', a, b) ?? binary('/', a, b);
}

/** `a // b` */
export function floorDivide(a: PyValue, b: PyValue): PyValue {
  if (typeof a === 'number') {
    if (typeof b === 'number') return floorDivideFloat(a, b);
    if (b instanceof Int) return floorDivideFloat(a, b.n);
  } else if (a instanceof Int && b instanceof Int) return boxInteger(integers.floorDivide(a.n, b.n));
  return binary('//', a, b);
}

/** `a % b` */
export function modulo(a: PyValue, b: PyValue): PyValue {
  if (typeof a === 'number') {
    if (typeof b === 'number') return moduloFloat(a, b);
    if (b instanceof Int) return moduloFloat(a, b.n);
  } else if (a instanceof Int && b instanceof Int) return boxInteger(integers.modulo(a.n, b.n));
  return binary('%', a, b);
}

/** `a ** b` */
export function power(a: PyValue, b: PyValue): PyValue {
  return binary('**', a, b);
}

/** `a @ b` */
export function matrixMultiply(a: PyValue, b: PyValue): PyValue {
  return binary('@', a, b);
}

/** `a << b` */
export function leftShift(a: PyValue, b: PyValue): PyValue {
  if (a instanceof Int && b instanceof Int) return boxInteger(integers.leftShift(a.n, b.n));
  return binary('<<', a, b);
}

/** `a >> b` */
export function rightShift(a: PyValue, b: PyValue): PyValue {
  if (a instanceof Int && b instanceof Int) return boxInteger(integers.rightShift(a.n, b.n));
  return binary('>>', a, b);
}

/** `a & b` */
export function bitAnd(a: PyValue, b: PyValue): PyValue {
  if (a instanceof Int && b instanceof Int) return boxInteger(integers.and(a.n, b.n));
  return binary('&', a, b);
}

/** `a | b` */
export function bitOr(a: PyValue, b: PyValue): PyValue {
  if (a instanceof Int && b instanceof Int) return boxInteger(integers.or(a.n, b.n));
  return binary('|', a, b);
}

/** `a ^ b` */
export function bitXor(a: PyValue, b: PyValue): PyValue {
  if (a instanceof Int && b instanceof Int) return boxInteger(integers.xor(a.n, b.n));
  return binary('^', a, b);
}
