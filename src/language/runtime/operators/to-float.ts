/**
 * Floats out of values: `__float__`.
 *
 * @module
 */
import { typeError } from '../exceptions/raise.ts';
import { typeName } from '../objects/class-of.ts';
import { Int } from '../objects/int.ts';
import { PyObject, type PyValue } from '../objects/py-object.ts';
import { toFloat } from './integer-arithmetic.ts';

/** The float of a real number, or of what has `__float__` or `__index__`; `undefined` for the rest. */
export function floatOrNothing(value: PyValue): number | undefined {
  if (typeof value === 'number') return value;
  if (value instanceof Int) return value.n;
  if (typeof value === 'boolean') return Number(value);
  if (typeof value === 'bigint') return toFloat(value);
  if (!(value instanceof PyObject)) return undefined;
  const plain = value.toFloat();
  if (plain !== undefined) return plain;
  const index = value.toIndex();
  return index === undefined ? undefined : toFloat(index);
}

/** The argument of a function of `math`; raises `must be real number, not str`. */
export function realNumber(value: PyValue): number {
  const plain = floatOrNothing(value);
  if (plain === undefined) throw typeError(`must be real number, not ${typeName(value)}`);
  return plain;
}
