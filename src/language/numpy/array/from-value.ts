/**
 * Arrays from Python values.
 *
 * @module
 */
import type { PyValue } from '../../runtime/objects/py-object.ts';
import { NumpyScalar } from '../scalars/scalar.ts';
import { newArray } from './allocation.ts';
import { asType, convertInto } from './cast.ts';
import { discover, valueType } from './discover.ts';
import { type DType, FLOAT64, INT64, OBJECT, textType } from './dtype.ts';
import { storeAt } from './element.ts';
import { failure } from './failure.ts';
import { arrayOver, NdArray } from './nd-array.ts';
import { scalarText } from './scalar-text.ts';
import { sequenceItems } from './sequence.ts';
import { sizeOf } from './shape.ts';

/** A zero-dimensional array of a value that is no sequence. */
export function zeroDimensional(value: PyValue, dtype: DType = valueType(value)): NdArray {
  if (typeof value === 'number' && dtype === FLOAT64) return arrayOver(FLOAT64, Float64Array.of(value), []);
  if (value instanceof NumpyScalar && value.dtype === dtype && typeof value.n === 'number') {
    const array = newArray(dtype, []);
    (array.data as Float64Array)[0] = value.n;
    return array;
  }
  const array = newArray(dtype, []);
  storeAt(dtype, array.storage, 0, value);
  return array;
}

function floatsOnly(items: readonly PyValue[]): Float64Array | undefined {
  for (let index = 0; index < items.length; index++) if (typeof items[index] !== 'number') return undefined;
  return Float64Array.from(items as readonly number[]);
}

function fittingText(leaves: readonly PyValue[]): DType {
  let length = 1;
  for (const leaf of leaves) length = Math.max(length, [...scalarText(leaf)].length);
  return textType(length);
}

/** A new array of a value, its type found or given. `np.array(value)`. */
export function arrayFrom(value: PyValue, dtype?: DType): NdArray {
  if (value instanceof NdArray) return asType(value, dtype ?? value.dtype);
  const items = sequenceItems(value);
  if (items === undefined) return zeroDimensional(value, dtype);
  if (dtype === undefined || dtype === FLOAT64) {
    const floats = items.length > 0 ? floatsOnly(items) : undefined;
    if (floats !== undefined) return arrayOver(FLOAT64, floats);
  }
  const found = discover(value, dtype === OBJECT);
  let type = dtype ?? found.dtype;
  if (dtype !== undefined && dtype.kind === 'U' && dtype.itemSize === 0) type = fittingText(found.leaves);
  const array = newArray(type, found.shape);
  let position = 0;
  const total = sizeOf(found.shape);
  for (const leaf of found.leaves) {
    if (leaf instanceof NdArray && leaf.rank > 0) {
      const part = new NdArray(type, array.storage, position, leaf.shape, rowStridesOf(leaf));
      convertInto(part, leaf);
      position += leaf.size;
      continue;
    }
    if (type === INT64 && typeof leaf === 'bigint' && (leaf < -(2n ** 63n) || leaf >= 2n ** 63n)) {
      throw failure('OverflowError', 'Python int too large to convert to C long');
    }
    if (position < total) storeAt(type, array.storage, position, leaf);
    position++;
  }
  return array;
}

function rowStridesOf(array: NdArray): number[] {
  const strides = Array.from<number>({ length: array.rank });
  let stride = 1;
  for (let axis = array.rank - 1; axis >= 0; axis--) {
    strides[axis] = stride;
    stride *= array.shape[axis] as number;
  }
  return strides;
}

/** The value as an array: itself when it is one of the type. `np.asarray(value)`. */
export function asArray(value: PyValue, dtype?: DType): NdArray {
  if (value instanceof NdArray && (dtype === undefined || value.dtype === dtype)) return value;
  return arrayFrom(value, dtype);
}

/** The value as an array of float64. */
export function asFloats(value: PyValue): NdArray {
  return asArray(value, FLOAT64);
}

/** An int64 array over numbers that are safe integers. */
export function integersOver(
  numbers: readonly number[] | Float64Array,
  shape: readonly number[] = [numbers.length],
): NdArray {
  return arrayOver(INT64, Float64Array.from(numbers), shape);
}
