/**
 * New arrays: `np.array`, `np.zeros`, `np.full` and the like.
 *
 * @module
 */
import { int } from '../../runtime/objects/int.ts';
import type { PyValue } from '../../runtime/objects/py-object.ts';
import { newArray } from '../array/allocation.ts';
import { castTo, copyOf } from '../array/cast.ts';
import { copyInto } from '../array/copy-into.ts';
import { type DType, FLOAT64, type NumberData, OBJECT, textType } from '../array/dtype.ts';
import { typeFailure, valueFailure } from '../array/failure.ts';
import { arrayFrom, asArray, zeroDimensional } from '../array/from-value.ts';
import { newArrayLike } from '../array/memory-order.ts';
import { NdArray } from '../array/nd-array.ts';
import { rowOrdered, transpose } from '../array/reshape.ts';
import { type Argument, flagOf, integerOf, integerOr, shapeOf } from './arguments.ts';
import type { FunctionTable } from './function-table.ts';
import { typeArgument } from './type-argument.ts';

function withDimensions(array: NdArray, minimum: number): NdArray {
  const missing = minimum - array.rank;
  if (missing <= 0) return array;
  return array.view(
    array.offset,
    [...Array.from<number>({ length: missing }).fill(1), ...array.shape],
    [...Array.from<number>({ length: missing }).fill(0), ...array.strides],
  );
}

function columnOrdered(array: NdArray): NdArray {
  return transpose(rowOrdered(transpose(array)));
}

function inOrder(array: NdArray, order: Argument): NdArray {
  return order === 'F' ? columnOrdered(array) : order === 'C' ? rowOrdered(array) : array;
}

/** `np.array(object, dtype, copy)`. */
function makeArray(object: PyValue, dtype: Argument, copy: Argument, order: Argument, minimum: Argument): NdArray {
  const type = typeArgument(dtype);
  const made = arrayFrom(object, type);
  const shared = object instanceof NdArray && made === object && flagOf(copy, true);
  return withDimensions(inOrder(shared ? copyOf(made) : made, order), integerOr(minimum, 0));
}

/** The element type of a new array; texts get room for one character. */
function elementType(dtype: Argument): DType {
  const type = typeArgument(dtype) ?? FLOAT64;
  return type.kind === 'U' && type.itemSize === 0 ? textType(1) : type;
}

/** A new array with one value everywhere; objects are allowed. */
export function filled(shape: readonly number[], value: PyValue, dtype: DType): NdArray {
  const array = newArray(dtype, shape);
  const source = value instanceof NdArray ? value : dtype === OBJECT ? undefined : arrayFrom(value);
  if (source === undefined) (array.data as PyValue[]).fill(value);
  else if (source.rank === 0 && dtype.kind === 'f') (array.data as NumberData).fill(Number(source.data[source.offset]));
  else copyInto(array, source);
  return array;
}

function like(prototype: PyValue, dtype: Argument, shape: Argument): NdArray {
  const array = asArray(prototype);
  const type = typeArgument(dtype) ?? array.dtype;
  return shape === undefined || shape === null ? newArrayLike(array, type) : newArray(type, shapeOf(shape));
}

function zeroes(type: DType, array: NdArray): NdArray {
  if (type === OBJECT) (array.data as PyValue[]).fill(int(0));
  return array;
}

function fullType(value: PyValue, dtype: Argument): DType {
  const wanted = typeArgument(dtype);
  if (wanted !== undefined && !(wanted.kind === 'U' && wanted.itemSize === 0)) return wanted;
  return wanted === undefined ? asArray(value).dtype : textType(Math.max(1, String(value).length));
}

function identityMatrix(rows: PyValue, columns: Argument, diagonal: Argument, dtype: Argument): NdArray {
  const height = integerOf(rows);
  const width = integerOr(columns, height);
  if (height < 0 || width < 0) throw valueFailure('negative dimensions are not allowed');
  const array = newArray(typeArgument(dtype) ?? FLOAT64, [height, width]);
  const shift = integerOr(diagonal, 0);
  const data = array.data as NumberData;
  for (let row = 0; row < height; row++) {
    const column = row + shift;
    if (column >= 0 && column < width) data[row * width + column] = 1;
  }
  return array;
}

/** See the module's head. */
export const CREATE: FunctionTable = {
  array: [
    'object, dtype=None, *, copy=True, order=K, subok=False, ndmin=0, like=None',
    (object: PyValue, dtype: Argument, copy: Argument, order: Argument, _subok: Argument, minimum: Argument) =>
      makeArray(object, dtype, copy, order, minimum),
  ],
  asarray: [
    'a, dtype=None, order=None, *, like=None',
    (a: PyValue, dtype: Argument, order: Argument) => inOrder(asArray(a, typeArgument(dtype)), order),
  ],
  asanyarray: [
    'a, dtype=None, order=None, *, like=None',
    (a: PyValue, dtype: Argument, order: Argument) => inOrder(asArray(a, typeArgument(dtype)), order),
  ],
  ascontiguousarray: [
    'a, dtype=None, *, like=None',
    (a: PyValue, dtype: Argument) => withDimensions(rowOrdered(asArray(a, typeArgument(dtype))), 1),
  ],
  asfortranarray: [
    'a, dtype=None, *, like=None',
    (a: PyValue, dtype: Argument) => columnOrdered(asArray(a, typeArgument(dtype))),
  ],
  asarray_chkfinite: [
    'a, dtype=None, order=None',
    (a: PyValue, dtype: Argument) => {
      const array = asArray(a, typeArgument(dtype));
      if (array.dtype.kind === 'f' && (array.data as NumberData).some((x) => !Number.isFinite(x))) {
        throw valueFailure('array must not contain infs or NaNs');
      }
      return array;
    },
  ],
  copy: ['a, order=K, subok=False', (a: PyValue, order: Argument) => inOrder(copyOf(asArray(a)), order)],
  zeros: [
    'shape, dtype=float, order=C, *, like=None',
    (shape: PyValue, dtype: Argument) => {
      const type = elementType(dtype);
      return zeroes(type, newArray(type, shapeOf(shape)));
    },
  ],
  empty: [
    'shape, dtype=float, order=C, *, like=None',
    (shape: PyValue, dtype: Argument) => newArray(elementType(dtype), shapeOf(shape)),
  ],
  ones: [
    'shape, dtype=None, order=C, *, like=None',
    (shape: PyValue, dtype: Argument) => filled(shapeOf(shape), int(1), elementType(dtype)),
  ],
  full: [
    'shape, fill_value, dtype=None, order=C, *, like=None',
    (shape: PyValue, value: PyValue, dtype: Argument) => filled(shapeOf(shape), value, fullType(value, dtype)),
  ],
  zeros_like: [
    'a, dtype=None, order=K, subok=True, shape=None',
    (a: PyValue, dtype: Argument, _order: Argument, _subok: Argument, shape: Argument) => {
      const array = like(a, dtype, shape);
      return zeroes(array.dtype, array);
    },
  ],
  empty_like: [
    'prototype, dtype=None, order=K, subok=True, shape=None',
    (a: PyValue, dtype: Argument, _order: Argument, _subok: Argument, shape: Argument) => like(a, dtype, shape),
  ],
  ones_like: [
    'a, dtype=None, order=K, subok=True, shape=None',
    (a: PyValue, dtype: Argument, _order: Argument, _subok: Argument, shape: Argument) => {
      const array = like(a, dtype, shape);
      copyInto(array, zeroDimensional(1));
      return array;
    },
  ],
  full_like: [
    'a, fill_value, dtype=None, order=K, subok=True, shape=None',
    (a: PyValue, value: PyValue, dtype: Argument, _order: Argument, _subok: Argument, shape: Argument) => {
      const array = like(a, dtype, shape);
      if (array.dtype === OBJECT) (array.data as PyValue[]).fill(value);
      else copyInto(array, castTo(asArray(value), array.dtype));
      return array;
    },
  ],
  eye: ['N, M=None, k=0, dtype=float, order=C, *, like=None', identityMatrix],
  identity: [
    'n, dtype=None, *, like=None',
    (n: PyValue, dtype: Argument) => identityMatrix(n, undefined, undefined, dtype),
  ],
  fromiter: [
    'iter, dtype, count=-1, *, like=None',
    (iterable: PyValue, dtype: Argument, count: Argument) => {
      const type = typeArgument(dtype) ?? FLOAT64;
      const limit = integerOr(count, -1);
      const items = iterable instanceof NdArray ? iterable.iterator().drain() : drain(iterable);
      if (limit > items.length)
        throw valueFailure(`iterator too short: Expected ${limit} but iterator had only ${items.length} items.`);
      return arrayFrom(listOf(limit < 0 ? items : items.slice(0, limit)), type);
    },
  ],
};

function drain(iterable: PyValue): PyValue[] {
  if (typeof iterable !== 'object' || iterable === null) throw typeFailure('object is not iterable');
  return iterable.iterator().drain();
}

function listOf(items: readonly PyValue[]): PyValue {
  const array = newArray(OBJECT, [items.length]);
  items.forEach((item, k) => {
    (array.data as PyValue[])[k] = item;
  });
  return array;
}
