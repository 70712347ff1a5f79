/**
 * `object[key]`.
 *
 * @module
 */

import { indexError, typeError } from '../exceptions/raise.ts';
import { typeName } from '../objects/class-of.ts';
import { Int } from '../objects/int.ts';
import { PyObject, type PyValue } from '../objects/py-object.ts';
import { PySlice } from '../objects/py-slice.ts';
import { codePointAt, sliceText, stringLength } from '../text/code-points.ts';
import { indexesAsSequence, indexOrNothing, toPosition } from './to-index.ts';

/** `object[key]` */
export function subscript(object: PyValue, key: PyValue): PyValue {
  if (object instanceof PyObject) return object.getItem(key);
  if (typeof object === 'string') return textItem(object, key);
  throw typeError(`'${typeName(object)}' object is not subscriptable`);
}

function textItem(text: string, key: PyValue): string {
  if (key instanceof PySlice) return sliceText(text, key);
  if (indexOrNothing(key) === undefined) {
    throw typeError(`string indices must be integers, not '${typeName(key)}'`);
  }
  const index = toPosition(key);
  const length = stringLength(text);
  const position = index < 0 ? index + length : index;
  if (position < 0 || position >= length) throw indexError('string index out of range');
  return codePointAt(text, position);
}

/** `object[key] = value` */
export function setSubscript(object: PyValue, key: PyValue, value: PyValue): void {
  if (object instanceof PyObject && !(object instanceof Int)) object.setItem(key, value);
  else {
    indexesAsSequence(object, key);
    throw typeError(`'${typeName(object)}' object does not support item assignment`);
  }
}

/** `del object[key]` */
export function deleteSubscript(object: PyValue, key: PyValue): void {
  if (object instanceof PyObject && !(object instanceof Int)) object.deleteItem(key);
  else {
    const words = indexesAsSequence(object, key) ? "doesn't" : 'does not';
    throw typeError(`'${typeName(object)}' object ${words} support item deletion`);
  }
}
