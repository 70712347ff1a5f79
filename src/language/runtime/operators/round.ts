/**
 * `round()`.
 *
 * @module
 */

import { overflowError, typeError, valueError } from '../exceptions/raise.ts';
import { typeName } from '../objects/class-of.ts';
import { boxInteger, integerValue, isInt } from '../objects/int.ts';
import { NotImplemented, PyObject, type PyValue } from '../objects/py-object.ts';
import { roundDigits, roundHalfEven } from '../text/fixed-point.ts';
import { add, floorDivide, modulo, multiply, power, type Raw, subtract } from './integer-arithmetic.ts';
import { toIndex } from './to-index.ts';
import { wholeFloat } from './to-integer.ts';

/** `round(value, digits)`; `digits` is `undefined` when not given. */
export function round(value: PyValue, digits: PyValue | undefined): PyValue {
  if (typeof value === 'number') return roundFloat(value, digits);
  if (typeof value === 'boolean' || isInt(value)) return boxInteger(roundInteger(integerValue(value), digits));
  const result = value instanceof PyObject ? value.round(digits) : NotImplemented;
  if (result === NotImplemented) throw typeError(`type ${typeName(value)} doesn't define __round__ method`);
  return result;
}

/** `round` of a float. */
export function roundFloat(x: number, digits: PyValue | undefined): PyValue {
  if (digits === undefined || digits === null) return boxInteger(roundToInteger(x));
  return roundFloatDigits(x, Number(toIndex(digits)));
}

/** `round(x)`; raises ValueError for NaN, OverflowError for infinities. */
export function roundToInteger(x: number): Raw {
  if (Number.isFinite(x)) return wholeFloat(roundHalfEven(x));
  throw Number.isNaN(x)
    ? valueError('cannot convert float NaN to integer')
    : overflowError('cannot convert float infinity to integer');
}

/** `round(x, digits)`; raises OverflowError when it rounds up out of range. */
export function roundFloatDigits(x: number, digits: number): number {
  const result = roundDigits(x, digits);
  if (!Number.isFinite(result) && Number.isFinite(x)) throw overflowError('rounded value too large to represent');
  return result;
}

/** `round(n, digits)` of an int: half to even at the given power of ten. */
export function roundInteger(n: Raw, digits: PyValue | undefined): Raw {
  const places = digits === undefined || digits === null ? 0 : toIndex(digits);
  if (places >= 0) return n;
  const unit = power(10, -Number(places));
  const rest = modulo(n, unit);
  const down = subtract(n, rest);
  const twice = multiply(rest, 2);
  if (twice < unit || (twice === unit && modulo(floorDivide(down, unit), 2) === 0)) return down;
  return add(down, unit);
}
