/**
 * `len()` and `in`.
 *
 * @module
 */
import { typeError } from '../exceptions/raise.ts';
import { typeName } from '../objects/class-of.ts';
import { Int } from '../objects/int.ts';
import { unwrap } from '../objects/py-instance.ts';
import { PyObject, type PyValue } from '../objects/py-object.ts';
import { stringLength } from '../text/code-points.ts';

/** `len(value)` */
export function lengthOf(value: PyValue): number {
  if (typeof value === 'string') return stringLength(value);
  if (value instanceof PyObject) return value.length();
  throw typeError(`object of type '${typeName(value)}' has no len()`);
}

/** `item in container` */
export function contains(container: PyValue, item: PyValue): boolean {
  if (typeof container === 'string') {
    const plain = unwrap(item);
    if (typeof plain === 'string') return container.includes(plain);
    throw typeError(`'in <string>' requires string as left operand, not ${typeName(item)}`);
  }
  if (container instanceof PyObject && !(container instanceof Int)) return container.contains(item);
  throw typeError(`argument of type '${typeName(container)}' is not iterable`);
}
