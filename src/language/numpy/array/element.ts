/**
 * Single elements: read as numpy scalars or Python values, written from Python values.
 *
 * @module
 */
import { makeInt } from '../../runtime/objects/int.ts';
import type { PyValue } from '../../runtime/objects/py-object.ts';
import { boxNpInt, boxNumber, Float64Scalar } from '../scalars/scalar.ts';
import { type DType, FLOAT64, INT64, type NumberData, textLength } from './dtype.ts';
import { NdArray } from './nd-array.ts';
import { toFloat, toInteger, toTruth } from './python-number.ts';
import { scalarText } from './scalar-text.ts';
import type { Storage } from './storage.ts';

/** The element at a position of the data, as a numpy scalar. */
export function scalarAt(array: NdArray, position: number): PyValue {
  const { data } = array.storage;
  if (array.dtype === FLOAT64) return new Float64Scalar((data as Float64Array)[position] as number);
  const element = data[position] as PyValue;
  if (typeof element === 'number' && array.dtype.isNumeric) return boxNumber(array.dtype, element);
  if (data instanceof BigInt64Array) return boxNpInt(element as bigint);
  return element;
}

/** A number of an element type as a Python value. */
function pythonNumber(dtype: DType, element: number | bigint): PyValue {
  if (dtype.kind === 'f') return Number(element);
  if (dtype.kind === 'b') return element !== 0;
  return makeInt(element);
}

/** The element at a position of the data, as a Python value (`tolist`, `item`). */
export function pythonAt(array: NdArray, position: number): PyValue {
  const element = array.storage.data[position] as PyValue;
  if (!array.dtype.isNumeric) return element;
  return pythonNumber(array.dtype, element as number | bigint);
}

/** Stores an integer of int64 into data that may have to be widened. */
export function storeInteger(storage: Storage, position: number, value: number | bigint): void {
  if (typeof value === 'bigint' || storage.data instanceof BigInt64Array) {
    if (typeof value === 'bigint' && Number.isSafeInteger(Number(value)) && !(storage.data instanceof BigInt64Array)) {
      (storage.data as Float64Array)[position] = Number(value);
      return;
    }
    storage.widen()[position] = BigInt(value);
    return;
  }
  (storage.data as Float64Array)[position] = value;
}

function fitText(text: string, dtype: DType): string {
  const length = textLength(dtype);
  return text.length <= length ? text : [...text].slice(0, length).join('');
}

/** Stores a Python value at a position of the data, converted to the element type. */
export function storeAt(dtype: DType, storage: Storage, position: number, value: PyValue): void {
  const { data } = storage;
  if (dtype === FLOAT64)
    (data as Float64Array)[position] = typeof value === 'number' ? value : value === null ? Number.NaN : toFloat(value);
  else if (dtype === INT64) storeInteger(storage, position, toInteger(value));
  else if (dtype.kind === 'b') (data as NumberData)[position] = toTruth(value) ? 1 : 0;
  else if (dtype.kind === 'f') (data as NumberData)[position] = value === null ? Number.NaN : toFloat(value);
  else if (dtype.isInteger) (data as NumberData)[position] = Number(BigInt.asIntN(32, BigInt(toInteger(value))));
  else if (dtype.kind === 'U') (data as PyValue[])[position] = fitText(scalarText(value), dtype);
  else (data as PyValue[])[position] = value;
}
