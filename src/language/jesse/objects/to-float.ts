/**
 * Numbers out of Python values, where Jesse hands them to arithmetic.
 *
 * @module
 */
import { typeError } from '../../runtime/exceptions/raise.ts';
import { typeName } from '../../runtime/objects/class-of.ts';
import { bigintValue, Int, isInt } from '../../runtime/objects/int.ts';
import { PyObject, type PyValue } from '../../runtime/objects/py-object.ts';

/** The value as a double. Raises TypeError for what is no number, in the words of `float()`. */
export function toFloat(value: PyValue): number {
  const number = numberOf(value);
  if (number !== undefined) return number;
  throw typeError(`float() argument must be a string or a real number, not '${typeName(value)}'`);
}

/** The value as a double, `undefined` for what is no number. */
export function numberOf(value: PyValue): number | undefined {
  if (typeof value === 'number') return value;
  if (value instanceof Int) return value.n;
  if (typeof value === 'boolean') return Number(value);
  if (isInt(value)) return Number(bigintValue(value));
  return value instanceof PyObject ? value.toFloat() : undefined;
}
