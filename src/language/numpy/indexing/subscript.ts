/**
 * `array[key]` and `array[key] = value`.
 *
 * @module
 */
import { Int } from '../../runtime/objects/int.ts';
import { PyObject, type PyValue } from '../../runtime/objects/py-object.ts';
import { newArray } from '../array/allocation.ts';
import { copyInto } from '../array/copy-into.ts';
import { BOOL, FLOAT64, OBJECT } from '../array/dtype.ts';
import { scalarAt, storeAt } from '../array/element.ts';
import { indexFailure, valueFailure } from '../array/failure.ts';
import { arrayFrom, asArray, zeroDimensional } from '../array/from-value.ts';
import { NdArray } from '../array/nd-array.ts';
import { sequenceItems } from '../array/sequence.ts';
import { Float64Scalar } from '../scalars/scalar.ts';
import { basicView, checkIndex } from './basic-index.ts';
import { gather, scatter, select } from './fancy-index.ts';
import type { IndexItem } from './index-item.ts';
import { isFancy, parseSubscript } from './parse-subscript.ts';
import { quickView } from './quick-subscript.ts';

function selectsElement(array: NdArray, items: readonly IndexItem[]): boolean {
  return items.length === array.rank && items.every((item) => item.kind === 'integer');
}

/** `array[index]` for an integer. */
export function itemAtIndex(array: NdArray, index: number): PyValue {
  const { shape, strides } = array;
  if (shape.length === 0) {
    throw indexFailure('too many indices for array: array is 0-dimensional, but 1 were indexed');
  }
  const place = array.offset + checkIndex(index, 0, shape[0] as number) * (strides[0] as number);
  if (shape.length === 1) return scalarAt(array, place);
  return array.view(place, shape.slice(1), strides.slice(1));
}

/** `array[row, column]` for integers. */
export function itemAtPair(array: NdArray, row: number, column: number): PyValue | undefined {
  if (array.rank !== 2) return undefined;
  const { shape, strides } = array;
  const place =
    array.offset +
    checkIndex(row, 0, shape[0] as number) * (strides[0] as number) +
    checkIndex(column, 1, shape[1] as number) * (strides[1] as number);
  return scalarAt(array, place);
}

/** `row[mask]` of doubles. */
function quickMask(array: NdArray, key: PyValue): NdArray | undefined {
  if (!(key instanceof NdArray) || key.dtype !== BOOL || array.dtype !== FLOAT64) return undefined;
  if (array.shape.length !== 1 || key.shape.length !== 1 || array.size !== key.size) return undefined;
  const mask = key.data as Uint8Array;
  const data = array.data as Float64Array;
  const [maskStep, step] = [key.strides[0] as number, array.strides[0] as number];
  let count = 0;
  for (let k = 0, m = key.offset; k < key.size; k++, m += maskStep) if (mask[m] !== 0) count++;
  const found = newArray(FLOAT64, [count]);
  const out = found.data as Float64Array;
  let place = 0;
  for (let k = 0, m = key.offset, p = array.offset; k < key.size; k++, m += maskStep, p += step) {
    if (mask[m] !== 0) out[place++] = data[p] as number;
  }
  return found;
}

/** `array[key]`. */
export function getItem(array: NdArray, key: PyValue): PyValue {
  if (key instanceof Int) return itemAtIndex(array, key.n);
  const quick = quickView(array, key) ?? quickMask(array, key);
  if (quick !== undefined) return quick;
  const items = parseSubscript(key);
  if (isFancy(items)) {
    const found = gather(array, select(array, items));
    return found.rank === 0 ? scalarAt(found, found.offset) : found;
  }
  const view = basicView(array, items);
  return view.rank === 0 && selectsElement(array, items) ? scalarAt(view, view.offset) : view;
}

/** A value to be stored, as an array. */
function valueArray(array: NdArray, value: PyValue): NdArray {
  if (value instanceof NdArray) return value;
  if (array.dtype === OBJECT)
    return sequenceItems(value) === undefined ? zeroDimensional(value, OBJECT) : arrayFrom(value, OBJECT);
  if (typeof value === 'number' && array.dtype === FLOAT64) return zeroDimensional(value);
  return sequenceItems(value) === undefined ? zeroDimensional(value, array.dtype) : asArray(value);
}

/** `array[key] = value`. */
export function setItem(array: NdArray, key: PyValue, value: PyValue): void {
  if (key instanceof Int && array.rank === 1 && array.writeable && array.dtype === FLOAT64) {
    const number = typeof value === 'number' ? value : value instanceof Float64Scalar ? value.n : undefined;
    if (number !== undefined) {
      const place = checkIndex(key.n, 0, array.shape[0] as number);
      (array.data as Float64Array)[array.offset + place * (array.strides[0] as number)] = number;
      return;
    }
  }
  const items = parseSubscript(key);
  if (isFancy(items)) {
    const first = items[0];
    const byMask = items.length === 1 && first?.kind === 'mask';
    scatter(array, select(array, items), valueArray(array, value), byMask);
    return;
  }
  const view = basicView(array, items);
  array.checkWriteable();
  if (view.rank === 0 && !(value instanceof NdArray)) {
    if (array.dtype !== OBJECT && value instanceof PyObject && sequenceItems(value) !== undefined) {
      throw valueFailure('setting an array element with a sequence.');
    }
    storeAt(array.dtype, array.storage, view.offset, value);
    return;
  }
  if (view.rank === 0 && value instanceof NdArray && value.size > 1 && array.dtype !== OBJECT) {
    throw valueFailure('setting an array element with a sequence.');
  }
  copyInto(view, valueArray(array, value));
}
