/**
 * Python values as plain data and back: what leaves a run (`vars`, `hp`, watch lists) and what enters it (hyperparameters).
 *
 * @module
 */
import { NdArray, numbersOf } from '../numpy/array/nd-array.ts';
import { NumpyScalar } from '../numpy/scalars/scalar.ts';
import { Int, makeInt } from '../runtime/objects/int.ts';
import { PyDict } from '../runtime/objects/py-dict.ts';
import { PrimitiveInstance } from '../runtime/objects/py-instance.ts';
import { PyList } from '../runtime/objects/py-list.ts';
import { PyObject, type PyValue } from '../runtime/objects/py-object.ts';
import { PyAnySet } from '../runtime/objects/py-set.ts';
import { PyTuple } from '../runtime/objects/py-tuple.ts';
import { iterate } from '../runtime/operators/iterate.ts';
import { str } from '../runtime/text/repr.ts';

/** Depth at which nesting is cut off: structures of strategies may contain themselves. */
const DEEPEST = 12;

/**
 * Plain data of a value: numbers (ints beyond 2⁵³ as the nearest double), texts, booleans, null, arrays, objects with text
 * keys; anything else is its `str`. NaN and infinities stay numbers.
 */
export function toPlain(value: PyValue, depth = 0): unknown {
  if (!(value instanceof PyObject)) return typeof value === 'bigint' ? Number(value) : value;
  if (value instanceof Int) return value.n;
  if (value instanceof NumpyScalar) return value.dtype.kind === 'b' ? value.n !== 0 : Number(value.n);
  if (value instanceof PrimitiveInstance) return toPlain(value.plain, depth);
  if (depth >= DEEPEST) return str(value);
  if (value instanceof PyDict) {
    const entries: [string, unknown][] = [];
    for (const { key, value: item } of value.entries()) entries.push([str(key), toPlain(item, depth + 1)]);
    return Object.fromEntries(entries);
  }
  if (value instanceof NdArray && value.rank === 1 && value.dtype.kind === 'f') {
    const data = numbersOf(value);
    return Array.from({ length: value.size }, (_, index) => data[value.offset + index * (value.strides[0] ?? 1)]);
  }
  if (value instanceof PyList || value instanceof PyTuple || value instanceof PyAnySet || value instanceof NdArray) {
    if (value instanceof NdArray && value.rank === 0) return str(value);
    const items: unknown[] = [];
    const iterator = iterate(value);
    for (let item = iterator.next(); item !== undefined; item = iterator.next()) items.push(toPlain(item, depth + 1));
    return items;
  }
  return str(value);
}

/** A Python value of plain data: integral numbers become ints, arrays lists, objects dicts. */
export function fromPlain(value: unknown): PyValue {
  if (typeof value === 'number') return Number.isInteger(value) ? makeInt(value) : value;
  if (Array.isArray(value)) return new PyList(value.map(fromPlain));
  if (value instanceof PyObject) return value;
  if (typeof value === 'object' && value !== null) {
    return PyDict.from(Object.entries(value).map(([key, item]) => [key, fromPlain(item)]));
  }
  if (value === undefined) return null;
  return value as PyValue;
}
