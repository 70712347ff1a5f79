/**
 * Literals, displays and boxes.
 *
 * @module
 */
import { typeError } from '../exceptions/raise.ts';
import { typeName } from '../objects/class-of.ts';
import { keysOf } from '../objects/fill-dict.ts';
import { boxInteger, integerValue, isInt } from '../objects/int.ts';
import { numpyScalars } from '../objects/numpy-scalars.ts';
import { PyBytes } from '../objects/py-bytes.ts';
import { PyComplex } from '../objects/py-complex.ts';
import { PyDict } from '../objects/py-dict.ts';
import { unwrap } from '../objects/py-instance.ts';
import { PyList } from '../objects/py-list.ts';
import { Ellipsis, type PyValue } from '../objects/py-object.ts';
import { PyFrozenSet, PySet } from '../objects/py-set.ts';
import { PySlice } from '../objects/py-slice.ts';
import { PyTuple } from '../objects/py-tuple.ts';
import type { Raw } from '../operators/integer-arithmetic.ts';
import { isIterable, toItems } from '../operators/iterate.ts';
import { subscript } from '../operators/subscript.ts';

function dict(keysAndValues: readonly PyValue[]): PyDict {
  const result = new PyDict();
  for (let index = 0; index + 1 < keysAndValues.length; index += 2) {
    result.put(keysAndValues[index] as PyValue, keysAndValues[index + 1] as PyValue);
  }
  return result;
}

/** Sets everything of a mapping; returns false when it is none. */
export function mergeMapping(target: PyDict, mapping: PyValue, onKey?: (key: PyValue) => void): boolean {
  const keys = mapping instanceof PyDict ? mapping.keys() : keysOf(mapping);
  if (keys === undefined) return false;
  for (const key of keys) {
    onKey?.(key);
    target.put(key, subscript(mapping, key));
  }
  return true;
}

/** The part of the surface that makes values. */
export const LITERALS = {
  ellipsis: Ellipsis as PyValue,
  boxInt: boxInteger as (raw: Raw) => PyValue,
  boxNpFloat: (value: number): PyValue => numpyScalars().boxFloat(value),
  boxNpBool: (value: boolean): PyValue => numpyScalars().boxBool(value),
  unboxInt(value: PyValue): Raw {
    const plain = unwrap(value);
    if (isInt(plain) || typeof plain === 'boolean') return integerValue(plain);
    throw new Error(`expected an int, was ${typeName(value)}`);
  },
  list: (items: PyValue[]): PyValue => new PyList(items),
  tuple: (items: PyValue[]): PyValue => new PyTuple(items),
  dict: dict as (keysAndValues: PyValue[]) => PyValue,
  set: (items: PyValue[]): PyValue => new PySet().merge(items),
  constantSet: (items: PyValue[]): PyValue =>
    new PySet().mergeSet(new PyFrozenSet().merge(new PyFrozenSet().merge(items).values())),
  slice: (start: PyValue, stop: PyValue, step: PyValue): PyValue => new PySlice(start, stop, step),
  complex: (real: number, imaginary: number): PyValue => new PyComplex(real, imaginary),
  bytes: (text: string): PyValue => new PyBytes(text),
  listAppend: (list: PyValue, item: PyValue): void => (list as PyList).push(item),
  setAdd: (set: PyValue, item: PyValue): void => (set as PySet).put(item),
  spread(target: PyValue[], iterable: PyValue): void {
    if (!isIterable(iterable)) throw typeError(`Value after * must be an iterable, not ${typeName(iterable)}`);
    for (const item of toItems(iterable)) target.push(item);
  },
  dictUpdate(target: PyValue, mapping: PyValue): void {
    if (!mergeMapping(target as PyDict, mapping)) throw typeError(`'${typeName(mapping)}' object is not a mapping`);
  },
};
