/**
 * Objects other than small ints, told apart with as few steps as can be: each `instanceof` walks a chain of prototypes.
 *
 * @module
 */
import { Int } from '../objects/int.ts';
import type { PyObject, PyValue } from '../objects/py-object.ts';

/** Whether a value is an object and no int. */
export function isOtherObject(value: PyValue): value is PyObject {
  return typeof value === 'object' && value !== null && !(value instanceof Int);
}

/** Whether the left operand's method alone is asked: the right one is no object, or of the same class. */
export function isAskedAlone(left: PyObject, right: PyValue): boolean {
  return !isOtherObject(right) || right.pyClass === left.pyClass;
}
