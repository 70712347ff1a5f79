/**
 * `math`: functions of floats, with CPython's domain and range errors.
 *
 * @module
 */

import { nextafter, ulp } from '../../runtime/algorithms/libm/binary-parts.ts';
import { exp } from '../../runtime/algorithms/libm/exponential.ts';
import { gamma, lgamma } from '../../runtime/algorithms/libm/gamma.ts';
import { acosh, asinh, atanh, cosh, expm1, sinh, tanh } from '../../runtime/algorithms/libm/hyperbolic.ts';
import { acos, asin, atan, atan2 } from '../../runtime/algorithms/libm/inverse-trigonometric.ts';
import { log1p } from '../../runtime/algorithms/libm/logarithm.ts';
import { pow } from '../../runtime/algorithms/libm/power.ts';
import { cbrt } from '../../runtime/algorithms/libm/roots.ts';
import { cos, sin, tan } from '../../runtime/algorithms/libm/trigonometric.ts';
import { parseSignature } from '../../runtime/calls/native-signature.ts';
import { overflowError, valueError } from '../../runtime/exceptions/raise.ts';
import { Int } from '../../runtime/objects/int.ts';
import { native, PyNative } from '../../runtime/objects/py-native.ts';
import type { PyValue } from '../../runtime/objects/py-object.ts';
import { realNumber } from '../../runtime/operators/to-float.ts';
import { erf, erfc } from './error-function.ts';

/** `ValueError: math domain error`. */
export const domainError = () => valueError('math domain error');
/** `OverflowError: math range error`. */
export const rangeError = () => overflowError('math range error');

type Unary = (x: number) => number;

/** NaN out of a number is a domain error, and so is an infinity out of a finite number: a pole. */
function withPole(x: number, result: number): number {
  if (result - result !== 0) {
    if (Number.isNaN(result) ? !Number.isNaN(x) : Number.isFinite(x)) throw domainError();
  }
  return result;
}

/** NaN out of a number is a domain error, an infinity out of a finite number a range error. */
function withRange(x: number, result: number): number {
  if (result - result !== 0) {
    if (Number.isNaN(result) && !Number.isNaN(x)) throw domainError();
    if (!Number.isFinite(result) && Number.isFinite(x)) throw rangeError();
  }
  return result;
}

const DEGREES = 180 / Math.PI;
const RADIANS = Math.PI / 180;

const UNARY: Readonly<Record<string, Unary>> = {
  acos: (x) => withPole(x, acos(x)),
  acosh: (x) => withPole(x, acosh(x)),
  asin: (x) => withPole(x, asin(x)),
  asinh,
  atan,
  atanh: (x) => withPole(x, atanh(x)),
  cbrt,
  cos: (x) => withPole(x, cos(x)),
  cosh: (x) => withRange(x, cosh(x)),
  degrees: (x) => x * DEGREES,
  erf,
  erfc,
  exp: (x) => withRange(x, exp(x)),
  exp2: (x) => withRange(x, pow(2, x)),
  expm1: (x) => withRange(x, expm1(x)),
  fabs: Math.abs,
  gamma: checkedGamma,
  lgamma: (x) => {
    if (Number.isInteger(x) && x <= 0) throw domainError();
    const result = lgamma(x);
    if (!Number.isFinite(result) && Number.isFinite(x)) throw rangeError();
    return result;
  },
  log1p: (x) => withPole(x, log1p(x)),
  radians: (x) => x * RADIANS,
  sin: (x) => withPole(x, sin(x)),
  sinh: (x) => withRange(x, sinh(x)),
  sqrt: (x) => withPole(x, Math.sqrt(x)),
  tan: (x) => withPole(x, tan(x)),
  tanh,
  ulp,
};

function checkedGamma(x: number): number {
  if ((Number.isInteger(x) && x <= 0) || x === Number.NEGATIVE_INFINITY) throw domainError();
  const result = gamma(x);
  if (!Number.isFinite(result) && Number.isFinite(x)) throw rangeError();
  return result;
}

/** `math.fmod`: C's remainder, exact. */
function fmod(x: number, y: number): number {
  if (Number.isNaN(x) || Number.isNaN(y)) return Number.NaN;
  if (!Number.isFinite(x) || y === 0) throw domainError();
  return x % y;
}

/** `math.remainder`: to the nearest multiple, ties to even. */
function remainder(x: number, y: number): number {
  if (Number.isNaN(x) || Number.isNaN(y)) return Number.NaN;
  if (!Number.isFinite(x) || y === 0) throw domainError();
  if (!Number.isFinite(y)) return x;
  const size = Math.abs(x);
  const step = Math.abs(y);
  const low = size % step;
  const high = step - low;
  let rest: number;
  if (low < high) rest = low;
  else if (low > high) rest = -high;
  else rest = low - 2 * ((0.5 * (size - low)) % step);
  return (x < 0 || Object.is(x, -0) ? -1 : 1) * rest;
}

function power(x: number, y: number): number {
  const result = pow(x, y);
  if (result - result === 0) return result;
  if (Number.isNaN(result) && !Number.isNaN(x) && !Number.isNaN(y)) throw domainError();
  if (!Number.isFinite(result) && Number.isFinite(x) && Number.isFinite(y))
    throw x === 0 ? domainError() : rangeError();
  return result;
}

function copysign(x: number, y: number): number {
  const negative = y < 0 || Object.is(y, -0);
  return negative ? -Math.abs(x) : Math.abs(x);
}

const BINARY: Readonly<Record<string, (x: number, y: number) => number>> = {
  atan2,
  copysign,
  fmod,
  nextafter,
  pow: power,
  remainder,
};

/** A function of one float: a number is handed on as it is. */
class UnaryFunction extends PyNative {
  constructor(
    name: string,
    private readonly compute: Unary,
  ) {
    super(name, parseSignature('x, /'), (x: PyValue) => compute(realNumber(x)), false);
  }

  override call1(a: PyValue): PyValue {
    return this.compute(typeof a === 'number' ? a : a instanceof Int ? a.n : realNumber(a));
  }
}

/** A function of two floats: numbers are handed on as they are. */
class BinaryFunction extends PyNative {
  constructor(
    name: string,
    private readonly compute: (x: number, y: number) => number,
  ) {
    super(name, parseSignature('x, y, /'), (x: PyValue, y: PyValue) => compute(realNumber(x), realNumber(y)), false);
  }

  override call2(a: PyValue, b: PyValue): PyValue {
    const x = typeof a === 'number' ? a : a instanceof Int ? a.n : realNumber(a);
    const y = typeof b === 'number' ? b : b instanceof Int ? b.n : realNumber(b);
    return this.compute(x, y);
  }
}

/** The functions. */
export function floatFunctions(): PyNative[] {
  return [
    ...Object.entries(UNARY).map(([name, f]) => new UnaryFunction(name, f)),
    ...Object.entries(BINARY).map(([name, f]) => new BinaryFunction(name, f)),
    native('isnan', 'x, /', (x: PyValue) => Number.isNaN(realNumber(x))),
    native('isinf', 'x, /', (x: PyValue) => Math.abs(realNumber(x)) === Number.POSITIVE_INFINITY),
    native('isfinite', 'x, /', (x: PyValue) => Number.isFinite(realNumber(x))),
  ];
}
