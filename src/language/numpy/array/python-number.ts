/**
 * Python values as numbers of an element type, as an assignment to an element converts them.
 *
 * @module
 */
import { Int } from '../../runtime/objects/int.ts';
import { PyObject, type PyValue } from '../../runtime/objects/py-object.ts';
import { NumpyScalar } from '../scalars/scalar.ts';
import { failure, typeFailure, valueFailure } from './failure.ts';
import { NdArray } from './nd-array.ts';

const FLOAT_TEXT = /^[+-]?(\d+(_\d+)*\.?(\d+(_\d+)*)?|\.\d+(_\d+)*)(e[+-]?\d+(_\d+)*)?$/i;
const SPECIAL_TEXT = /^([+-]?)(inf|infinity|nan)$/i;

/** The name of a value's class. */
export function typeName(value: PyValue): string {
  if (value === null) return 'NoneType';
  if (typeof value === 'boolean') return 'bool';
  if (typeof value === 'number') return 'float';
  if (typeof value === 'string') return 'str';
  return typeof value === 'bigint' ? 'int' : value.pyClass.name;
}

function parseFloatText(text: string): number {
  const trimmed = text.trim();
  if (FLOAT_TEXT.test(trimmed)) return Number(trimmed.replaceAll('_', ''));
  const special = SPECIAL_TEXT.exec(trimmed);
  if (special === null) throw valueFailure(`could not convert string to float: '${text}'`);
  const size = (special[2] as string).toLowerCase() === 'nan' ? Number.NaN : Number.POSITIVE_INFINITY;
  return special[1] === '-' ? -size : size;
}

/** A number-like value as a number; `undefined` when it is none. Integers of any size come as they are. */
export function plainNumber(value: PyValue): number | bigint | undefined {
  if (typeof value === 'number' || typeof value === 'bigint') return value;
  if (value instanceof Int || value instanceof NumpyScalar) return value.n;
  if (typeof value === 'boolean') return value ? 1 : 0;
  if (value instanceof NdArray && value.rank === 0 && value.dtype.isNumeric) {
    return value.data[value.offset] as number | bigint;
  }
  return undefined;
}

/** A value as a double, as `float(value)` would make it. */
export function toFloat(value: PyValue): number {
  const number = plainNumber(value);
  if (number !== undefined) {
    const double = Number(number);
    if (typeof number === 'bigint' && !Number.isFinite(double))
      throw failure('OverflowError', 'int too large to convert to float');
    return double;
  }
  if (typeof value === 'string') return parseFloatText(value);
  if (value instanceof NdArray && value.size === 1) return toFloat(value.data[value.offset] as PyValue);
  throw typeFailure(`float() argument must be a string or a real number, not '${typeName(value)}'`);
}

const LOWEST = -(2n ** 63n);
const HIGHEST = 2n ** 63n - 1n;

/** A value as an int64: a number when safe, else a bigint. */
export function toInteger(value: PyValue): number | bigint {
  const number = plainNumber(value);
  if (number === undefined) {
    if (typeof value === 'string') {
      if (/^\s*[+-]?\d+(_\d+)*\s*$/.test(value))
        return toInteger(BigInt(value.trim().replaceAll('_', '').replace(/^\+/, '')));
      throw valueFailure(`invalid literal for int() with base 10: '${value}'`);
    }
    throw typeFailure(
      `int() argument must be a string, a bytes-like object or a real number, not '${typeName(value)}'`,
    );
  }
  if (typeof number === 'bigint') {
    if (number < LOWEST || number > HIGHEST)
      throw failure('OverflowError', 'Python int too large to convert to C long');
    return number;
  }
  if (Number.isSafeInteger(number)) return number + 0;
  if (Number.isNaN(number)) throw valueFailure('cannot convert float NaN to integer');
  if (!Number.isFinite(number)) throw failure('OverflowError', 'cannot convert float infinity to integer');
  const whole = Math.trunc(number);
  return Number.isSafeInteger(whole) ? whole + 0 : toInteger(BigInt(whole));
}

/** The truth of a value as an element. */
export function toTruth(value: PyValue): boolean {
  const number = plainNumber(value);
  if (number !== undefined) return typeof number === 'bigint' || number !== 0;
  if (value === null) return false;
  if (typeof value === 'string') return value !== '';
  return value instanceof PyObject;
}
