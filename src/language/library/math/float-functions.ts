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
import { overflowError, valueError } from '../../runtime/exceptions/raise.ts';
import { native, type PyNative } from '../../runtime/objects/py-native.ts';
import type { PyValue } from '../../runtime/objects/py-object.ts';
import { realNumber } from '../../runtime/operators/to-float.ts';
import { erf, erfc } from './error-function.ts';

/** `ValueError: math domain error`. */
export const domainError = () => valueError('math domain error');
/** `OverflowError: math range error`. */
export const rangeError = () => overflowError('math range error');

type Unary = (x: number) => number;

/** NaN out of a number is a domain error, an infinity out of a finite number a range error (or a domain error at a pole). */
function checked(f: Unary, pole: 'range' | 'domain'): Unary {
  return (x) => {
    const result = f(x);
    if (Number.isNaN(result) && !Number.isNaN(x)) throw domainError();
    if (!Number.isFinite(result) && Number.isFinite(x)) throw pole === 'range' ? rangeError() : domainError();
    return result;
  };
}

const DEGREES = 180 / Math.PI;
const RADIANS = Math.PI / 180;

const UNARY: Readonly<Record<string, Unary>> = {
  acos: checked(acos, 'domain'),
  acosh: checked(acosh, 'domain'),
  asin: checked(asin, 'domain'),
  asinh,
  atan,
  atanh: checked(atanh, 'domain'),
  cbrt,
  cos: checked(cos, 'domain'),
  cosh: checked(cosh, 'range'),
  degrees: (x) => x * DEGREES,
  erf,
  erfc,
  exp: checked(exp, 'range'),
  exp2: checked((x) => pow(2, x), 'range'),
  expm1: checked(expm1, 'range'),
  fabs: Math.abs,
  gamma: checkedGamma,
  lgamma: (x) => {
    if (Number.isInteger(x) && x <= 0) throw domainError();
    const result = lgamma(x);
    if (!Number.isFinite(result) && Number.isFinite(x)) throw rangeError();
    return result;
  },
  log1p: checked(log1p, 'domain'),
  radians: (x) => x * RADIANS,
  sin: checked(sin, 'domain'),
  sinh: checked(sinh, 'range'),
  sqrt: checked(Math.sqrt, 'domain'),
  tan: checked(tan, 'domain'),
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

/** The functions. */
export function floatFunctions(): PyNative[] {
  return [
    ...Object.entries(UNARY).map(([name, f]) => native(name, 'x, /', (x: PyValue) => f(realNumber(x)))),
    ...Object.entries(BINARY).map(([name, f]) =>
      native(name, 'x, y, /', (x: PyValue, y: PyValue) => f(realNumber(x), realNumber(y))),
    ),
    native('isnan', 'x, /', (x: PyValue) => Number.isNaN(realNumber(x))),
    native('isinf', 'x, /', (x: PyValue) => Math.abs(realNumber(x)) === Number.POSITIVE_INFINITY),
    native('isfinite', 'x, /', (x: PyValue) => Number.isFinite(realNumber(x))),
  ];
}
