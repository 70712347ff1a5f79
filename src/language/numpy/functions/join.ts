/**
 * Arrays put together: concatenate, stacks, append, insert, delete, tile, repeat, pad.
 *
 * @module
 */

import type { PyValue } from '../../runtime/objects/py-object.ts';
import { PySlice } from '../../runtime/objects/py-slice.ts';
import { accountNumbers, newArray } from '../array/allocation.ts';
import { convertInto, copyOf } from '../array/cast.ts';
import { copyInto } from '../array/copy-into.ts';
import { commonType } from '../array/discover.ts';
import { BOOL, type DType } from '../array/dtype.ts';
import { indexFailure, typeFailure, valueFailure } from '../array/failure.ts';
import { asArray, integersOver } from '../array/from-value.ts';
import { NdArray, numbersOf } from '../array/nd-array.ts';
import { expandDimensions, ravel, reshape, transpose } from '../array/reshape.ts';
import { normalizeAxis, sameShape } from '../array/shape.ts';
import { gather, select } from '../indexing/fancy-index.ts';
import type { IndexItem } from '../indexing/index-item.ts';
import { positionsOf } from '../indexing/positions.ts';
import { type Argument, arraysOf, integerOf, integerOr, integersOf, outputOf } from './arguments.ts';
import type { FunctionTable } from './function-table.ts';
import { sliceAxis } from './shapes.ts';
import { typeArgument } from './type-argument.ts';

const FULL: IndexItem = { kind: 'slice', start: null, stop: null, step: null };

/** The common element type of arrays. */
export function commonTypeOf(arrays: readonly NdArray[]): DType {
  let type: DType | undefined;
  for (const array of arrays) type = commonType(type, array.dtype);
  return type as DType;
}

/** `np.concatenate` along an axis counted from the front. */
export function concatenate(arrays: readonly NdArray[], axis: number, dtype?: DType): NdArray {
  const first = arrays[0];
  if (first === undefined) throw valueFailure('need at least one array to concatenate');
  if (first.rank === 0) throw valueFailure('zero-dimensional arrays cannot be concatenated');
  const place = normalizeAxis(axis, first.rank);
  let length = 0;
  arrays.forEach((array, index) => {
    if (array.rank !== first.rank) {
      throw valueFailure(
        'all the input arrays must have same number of dimensions, but the array at index 0 has ' +
          `${first.rank} dimension(s) and the array at index ${index} has ${array.rank} dimension(s)`,
      );
    }
    array.shape.forEach((size, k) => {
      if (k === place || size === first.shape[k]) return;
      throw valueFailure(
        'all the input array dimensions except for the concatenation axis must match exactly, but along dimension ' +
          `${k}, the array at index 0 has size ${first.shape[k]} and the array at index ${index} has size ${size}`,
      );
    });
    length += array.shape[place] as number;
  });
  const shape = first.shape.map((size, k) => (k === place ? length : size));
  const result = newArray(dtype ?? commonTypeOf(arrays), shape);
  let from = 0;
  for (const array of arrays) {
    const to = from + (array.shape[place] as number);
    convertInto(sliceAxis(result, place, from, to), array);
    from = to;
  }
  return result;
}

/** `np.stack`. */
export function stack(arrays: readonly NdArray[], axis: number, dtype?: DType): NdArray {
  const first = arrays[0];
  if (first === undefined) throw valueFailure('need at least one array to stack');
  if (arrays.some((array) => !sameShape(array.shape, first.shape))) {
    throw valueFailure('all input arrays must have the same shape');
  }
  const place = normalizeAxis(axis, first.rank + 1);
  return concatenate(
    arrays.map((array) => expandDimensions(array, [place])),
    place,
    dtype,
  );
}

function rows(array: NdArray): NdArray {
  return array.rank === 0 ? reshape(array, [1, 1]) : array.rank === 1 ? expandDimensions(array, [0]) : array;
}

function vertical(tuple: PyValue, dtype: Argument): NdArray {
  return concatenate(arraysOf(tuple).map(rows), 0, typeArgument(dtype));
}

function horizontal(tuple: PyValue, dtype: Argument): NdArray {
  const arrays = arraysOf(tuple).map((array) => (array.rank === 0 ? reshape(array, [1]) : array));
  return concatenate(arrays, arrays[0] !== undefined && arrays[0].rank > 1 ? 1 : 0, typeArgument(dtype));
}

function columns(tuple: PyValue): NdArray {
  const arrays = arraysOf(tuple).map((array) => (array.rank < 2 ? transpose(rows(array)) : array));
  return concatenate(arrays, 1);
}

function depth(tuple: PyValue): NdArray {
  const arrays = arraysOf(tuple).map((array) => {
    const grown = array.rank < 2 ? rows(array) : array;
    return grown.rank === 2 ? expandDimensions(grown, [2]) : grown;
  });
  return concatenate(arrays, 2);
}

/** The elements of an array at `indexes` along an axis. */
export function takeAlong(array: NdArray, indexes: readonly number[], axis: number): NdArray {
  const items: IndexItem[] = array.shape.map((_, k) =>
    k === axis ? { kind: 'positions', array: integersOver(indexes) } : FULL,
  );
  return gather(array, select(array, items));
}

function append(arr: PyValue, values: PyValue, axis: Argument): NdArray {
  const array = asArray(arr);
  const added = asArray(values);
  if (axis === undefined || axis === null) return concatenate([ravel(array), ravel(added)], 0);
  return concatenate([array, added], integerOf(axis));
}

/** The places that `delete` and `insert` are told: integers, a slice, bools. */
function placesOf(object: PyValue, length: number): { indexes: number[]; single: boolean; mask: boolean } {
  if (object instanceof PySlice) {
    const range = object.resolve(length);
    return {
      indexes: Array.from({ length: range.count }, (_, k) => range.start + k * range.step),
      single: false,
      mask: false,
    };
  }
  const array = asArray(object);
  if (array.dtype === BOOL && array.rank === 1) {
    const data = numbersOf(array);
    const positions = positionsOf(array);
    if (positions.length !== length) {
      throw valueFailure(
        `boolean array argument obj to delete must be one dimensional and match the axis length of ${length}`,
      );
    }
    const indexes: number[] = [];
    positions.forEach((position, k) => {
      if (data[position] !== 0) indexes.push(k);
    });
    return { indexes, single: false, mask: true };
  }
  if (array.size > 0 && !array.dtype.isInteger && array.dtype !== BOOL) {
    throw indexFailure('arrays used as indices must be of integer (or boolean) type');
  }
  const data = numbersOf(array);
  return {
    indexes: Array.from(positionsOf(array), (position) => data[position] as number),
    single: array.rank === 0,
    mask: false,
  };
}

function remove(arr: PyValue, object: PyValue, axis: Argument): NdArray {
  const given = asArray(arr);
  const array = axis === undefined || axis === null ? ravel(given) : given;
  const place = axis === undefined || axis === null ? 0 : normalizeAxis(integerOf(axis), array.rank);
  const length = array.shape[place] as number;
  const gone = new Set<number>();
  for (const index of placesOf(object, length).indexes) {
    if (index < -length || index >= length) {
      throw indexFailure(`index ${index} is out of bounds for axis ${place} with size ${length}`);
    }
    gone.add(index < 0 ? index + length : index);
  }
  const kept: number[] = [];
  for (let k = 0; k < length; k++) if (!gone.has(k)) kept.push(k);
  return takeAlong(array, kept, place);
}

function insert(arr: PyValue, object: PyValue, values: PyValue, axis: Argument): NdArray {
  const given = asArray(arr);
  const array = axis === undefined || axis === null ? ravel(given) : given;
  const place = axis === undefined || axis === null ? 0 : normalizeAxis(integerOf(axis), array.rank);
  const length = array.shape[place] as number;
  const { indexes, single } = placesOf(object, length);
  for (const index of indexes) {
    if (index < -length || index > length) {
      throw indexFailure(`index ${index} is out of bounds for axis ${place} with size ${length}`);
    }
  }
  let added = asArray(values);
  const counted = indexes.map((index) => (index < 0 ? index + length : index));
  if (single && added.rank > 0) {
    // One place, several values: they go there in their order, along the axis.
    const rank = array.rank - added.rank;
    added = reshape(added, [...Array.from<number>({ length: Math.max(0, rank) }).fill(1), ...added.shape]);
    if (array.rank > 1) {
      const order = added.shape.map((_, k) => k);
      order.splice(0, 1);
      order.splice(place, 0, 0);
      added = transpose(added, order);
    }
    const count = added.shape[place] as number;
    while (counted.length < count) counted.push(counted[0] as number);
  }
  const order = counted.map((_, k) => k).sort((a, b) => (counted[a] as number) - (counted[b] as number) || a - b);
  const targets = new Int32Array(counted.length);
  order.forEach((which, k) => {
    targets[which] = (counted[which] as number) + k;
  });
  const total = length + counted.length;
  const shape = array.shape.map((size, k) => (k === place ? total : size));
  const result = newArray(array.dtype, shape);
  const taken = new Set(targets);
  let from = 0;
  for (let k = 0; k < total; k++) {
    if (taken.has(k)) continue;
    convertInto(sliceAxis(result, place, k, k + 1), sliceAxis(array, place, from, from + 1));
    from++;
  }
  const block = newArray(
    array.dtype,
    shape.map((size, k) => (k === place ? counted.length : size)),
  );
  copyInto(block, added);
  targets.forEach((target, k) =>
    convertInto(sliceAxis(result, place, target, target + 1), sliceAxis(block, place, k, k + 1)),
  );
  return result;
}

/** `np.tile`. */
function tile(a: PyValue, reps: PyValue): NdArray {
  const times = integersOf(reps);
  let array = asArray(a);
  const missing = times.length - array.rank;
  if (missing > 0) array = reshape(array, [...Array.from<number>({ length: missing }).fill(1), ...array.shape]);
  while (times.length < array.rank) times.unshift(1);
  let result = array;
  accountNumbers(times.reduce((total, count) => total * Math.max(1, count), array.size));
  times.forEach((count, axis) => {
    if (count !== 1) {
      const shape = result.shape.map((size, k) => (k === axis ? 0 : size));
      result =
        count <= 0
          ? newArray(array.dtype, shape)
          : concatenate(Array.from<NdArray>({ length: count }).fill(result), axis);
    }
  });
  return result === array ? copyOf(array) : result;
}

/** `np.repeat`. */
export function repeat(given: NdArray, repeats: PyValue, axis: Argument): NdArray {
  const array = axis === undefined || axis === null ? ravel(given) : given;
  const place = axis === undefined || axis === null ? 0 : normalizeAxis(integerOf(axis), array.rank);
  const counts = integersOf(repeats);
  const length = array.shape[place] as number;
  if (counts.length !== 1 && counts.length !== length) {
    throw valueFailure(`operands could not be broadcast together with shape (${length},) (${counts.length},)`);
  }
  const indexes: number[] = [];
  for (let k = 0; k < length; k++) {
    const count = counts[counts.length === 1 ? 0 : k] as number;
    if (count < 0) throw valueFailure('repeats may not contain negative values.');
    if (count > 1000) accountNumbers(count);
    for (let times = 0; times < count; times++) indexes.push(k);
  }
  return takeAlong(array, indexes, place);
}

/** See the module's head. */
export const JOIN: FunctionTable = {
  concatenate: [
    'arrays, axis=0, out=None, *, dtype=None, casting=same_kind',
    (arrays: PyValue, axis: Argument, out: Argument, dtype: Argument) => {
      if (!(arrays instanceof NdArray) && typeof arrays !== 'object')
        throw typeFailure('The first input argument needs to be a sequence');
      const parts = arraysOf(arrays);
      const whole =
        axis === null
          ? concatenate(parts.map(ravel), 0, typeArgument(dtype))
          : concatenate(parts, integerOr(axis, 0), typeArgument(dtype));
      const target = outputOf(out, 'assignment destination is read-only');
      if (target === undefined) return whole;
      copyInto(target, whole);
      return target;
    },
  ],
  stack: [
    'arrays, axis=0, out=None, *, dtype=None, casting=same_kind',
    (arrays: PyValue, axis: Argument, _out: Argument, dtype: Argument) =>
      stack(arraysOf(arrays), integerOr(axis, 0), typeArgument(dtype)),
  ],
  vstack: ['tup, *, dtype=None, casting=same_kind', vertical],
  row_stack: ['tup, *, dtype=None, casting=same_kind', vertical],
  hstack: ['tup, *, dtype=None, casting=same_kind', horizontal],
  dstack: ['tup', depth],
  column_stack: ['tup', columns],
  append: ['arr, values, axis=None', append],
  delete: ['arr, obj, axis=None', remove],
  insert: ['arr, obj, values, axis=None', insert],
  tile: ['A, reps', tile],
  repeat: [
    'a, repeats, axis=None',
    (a: PyValue, repeats: PyValue, axis: Argument) => repeat(asArray(a), repeats, axis),
  ],
};
