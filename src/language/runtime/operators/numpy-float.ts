/**
 * Arithmetic of np.float64 scalars, which give inf and nan where Python's floats raise.
 *
 * @module
 */
import { pow } from '../algorithms/libm/power.ts';
import { doubleOf, isNumpyFloat, numpyScalars } from '../objects/numpy-scalars.ts';
import type { PyObject, PyValue } from '../objects/py-object.ts';
import { roundHalfEven } from '../text/fixed-point.ts';
import { quotientAndRest } from './float-arithmetic.ts';

/** `a ∘ b` where one side is an np.float64 and the other has no rules of its own; `undefined` for all else. */
export function arithmeticNumpy(symbol: '+' | '-' | '*' | '/', a: PyValue, b: PyValue): PyObject | undefined {
  if (!isNumpyFloat(a) && !isNumpyFloat(b)) return undefined;
  const x = doubleOf(a);
  const y = doubleOf(b);
  if (x === undefined || y === undefined) return undefined;
  const { boxFloat } = numpyScalars();
  if (symbol === '+') return boxFloat(x + y);
  if (symbol === '-') return boxFloat(x - y);
  return boxFloat(symbol === '*' ? x * y : x / y);
}

/** `a // b` */
export function floorDivideNumpy(a: number, b: number): number {
  return b === 0 ? a / b : quotientAndRest(a, b)[0];
}

/** `a % b` */
export function moduloNumpy(a: number, b: number): number {
  return b === 0 ? Number.NaN : quotientAndRest(a, b)[1];
}

/** `a ** b` */
export function powerNumpy(a: number, b: number): number {
  return pow(a, b);
}

/** `round(x, digits)`: numpy multiplies, rounds, divides. */
export function roundNumpy(x: number, digits: number): number {
  const unit = 10 ** Math.abs(digits);
  const result = digits >= 0 ? rint(x * unit) / unit : rint(x / unit) * unit;
  return digits > 0 && !Number.isFinite(x * unit) ? x : result;
}

function rint(x: number): number {
  if (!Number.isFinite(x)) return x;
  const rounded = roundHalfEven(x);
  return rounded === 0 && (x < 0 || Object.is(x, -0)) ? -0 : rounded;
}
