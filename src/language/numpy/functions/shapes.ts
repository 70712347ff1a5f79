/**
 * Other shapes and orders of the same elements.
 *
 * @module
 */
import { Int, int } from '../../runtime/objects/int.ts';
import { PyList } from '../../runtime/objects/py-list.ts';
import type { PyValue } from '../../runtime/objects/py-object.ts';
import { newArray } from '../array/allocation.ts';
import { convertInto } from '../array/cast.ts';
import { broadcastTo } from '../array/copy-into.ts';
import { valueFailure } from '../array/failure.ts';
import { asArray } from '../array/from-value.ts';
import { NdArray } from '../array/nd-array.ts';
import {
  expandDimensions,
  moveAxis,
  ravel,
  reshape,
  rowCopy,
  rowOrdered,
  squeeze,
  swapAxes,
  transpose,
} from '../array/reshape.ts';
import { broadcastShapes, normalizeAxes, normalizeAxis, shapeText } from '../array/shape.ts';
import { NumpyScalar } from '../scalars/scalar.ts';
import { type Argument, integerOf, integerOr, integersOf, result, shapeOf, tupleOf } from './arguments.ts';
import type { FunctionTable } from './function-table.ts';

/** An array for an array, a scalar for a scalar. */
function asGiven(given: PyValue, found: NdArray): PyValue {
  return given instanceof NdArray ? found : result(found);
}

/** An array, but a scalar for a scalar of numpy's. */
export function unlessScalar(given: PyValue, found: NdArray): PyValue {
  return given instanceof NumpyScalar ? result(found) : found;
}

/** Axes that an optional argument names; all when it names none. */
function axesOrAll(value: Argument, rank: number): number[] {
  if (value === undefined || value === null) return Array.from({ length: rank }, (_, axis) => axis);
  return normalizeAxes(integersOf(value), rank);
}

/** A view with the order of elements reversed along axes. */
export function flip(array: NdArray, axes: readonly number[]): NdArray {
  let { offset } = array;
  const strides = [...array.strides];
  for (const axis of axes) {
    const length = array.shape[axis] as number;
    if (length > 0) offset += (length - 1) * (strides[axis] as number);
    strides[axis] = -(strides[axis] as number);
  }
  return array.view(offset, array.shape, strides);
}

/** Part of an axis, as a view. */
export function sliceAxis(array: NdArray, axis: number, from: number, to: number): NdArray {
  const shape = [...array.shape];
  shape[axis] = Math.max(0, to - from);
  return array.view(array.offset + from * (array.strides[axis] as number), shape, array.strides);
}

function rollAxis(array: NdArray, shift: number, axis: number): NdArray {
  const length = array.shape[axis] as number;
  const result = newArray(array.dtype, array.shape);
  if (length === 0) return result;
  const by = ((shift % length) + length) % length;
  convertInto(sliceAxis(result, axis, by, length), sliceAxis(array, axis, 0, length - by));
  convertInto(sliceAxis(result, axis, 0, by), sliceAxis(array, axis, length - by, length));
  return result;
}

function roll(a: PyValue, shift: PyValue, axis: Argument): NdArray {
  const array = asArray(a);
  if (axis === undefined || axis === null) {
    const total = integersOf(shift).reduce((sum, by) => sum + by, 0);
    return reshape(rollAxis(ravel(array), total, 0), array.shape);
  }
  const axes = integersOf(axis).map((each) => normalizeAxis(each, array.rank));
  const shifts = integersOf(shift);
  const count = Math.max(axes.length, shifts.length);
  if ((axes.length !== 1 && axes.length !== count) || (shifts.length !== 1 && shifts.length !== count)) {
    throw valueFailure("'shift' and 'axis' should be scalars or 1D sequences");
  }
  let rolled = array;
  for (let k = 0; k < count; k++) {
    rolled = rollAxis(rolled, shifts[shifts.length === 1 ? 0 : k] as number, axes[axes.length === 1 ? 0 : k] as number);
  }
  return rolled;
}

function rotate(m: PyValue, k: Argument, axes: Argument): NdArray {
  const array = asArray(m);
  const [first, second] = (axes === undefined ? [0, 1] : integersOf(axes as PyValue)).map((axis) =>
    normalizeAxis(axis, array.rank),
  ) as [number, number];
  const turns = ((integerOr(k, 1) % 4) + 4) % 4;
  if (turns === 0) return array.view(array.offset, array.shape, array.strides);
  if (turns === 2) return flip(flip(array, [first]), [second]);
  return turns === 1 ? swapAxes(flip(array, [second]), first, second) : flip(swapAxes(array, first, second), [second]);
}

/** `np.broadcast_to`. */
function repeatedTo(a: PyValue, shape: PyValue): NdArray {
  const array = asArray(a);
  const target = shapeOf(shape);
  const repeated = broadcastTo(array, target);
  if (repeated === undefined) {
    const from = shapeText(array.shape).replaceAll(' ', '');
    throw valueFailure(
      'operands could not be broadcast together with remapped shapes [original->remapped]: ' +
        `${from}  and requested shape ${shapeText(target).replaceAll(' ', '')}`,
    );
  }
  const view = repeated.view(repeated.offset, repeated.shape, repeated.strides);
  view.writeable = false;
  return view;
}

function atLeast(rank: number) {
  const grow = (array: NdArray): NdArray => {
    if (array.rank >= rank) return array;
    if (rank === 1) return reshape(array, [1]);
    if (rank === 2) return array.rank === 0 ? reshape(array, [1, 1]) : expandDimensions(array, [0]);
    if (array.rank === 0) return reshape(array, [1, 1, 1]);
    return array.rank === 1 ? expandDimensions(array, [0, 2]) : expandDimensions(array, [2]);
  };
  return (arrays: readonly PyValue[]): PyValue => {
    const grown = arrays.map((array) => grow(asArray(array)));
    return grown.length === 1 ? (grown[0] as NdArray) : new PyList(grown);
  };
}

/** `np.reshape(a, newshape, order)`. */
export function reshaped(array: NdArray, shape: readonly number[], order: Argument): NdArray {
  if (order !== 'F') return reshape(array, shape);
  return transpose(reshape(rowOrdered(transpose(array)), [...shape].reverse()));
}

/** All elements in a row, in the order asked for. */
export function raveled(array: NdArray, order: Argument): NdArray {
  return order === 'F' ? ravel(transpose(array)) : ravel(array);
}

function resized(a: PyValue, shape: PyValue): NdArray {
  const array = rowCopy(asArray(a));
  const target = newArray(array.dtype, shapeOf(shape));
  const flat = reshape(target, [target.size]);
  for (let from = 0; array.size > 0 && from < target.size; from += array.size) {
    const count = Math.min(array.size, target.size - from);
    convertInto(sliceAxis(flat, 0, from, from + count), sliceAxis(reshape(array, [array.size]), 0, 0, count));
  }
  return target;
}

/** See the module's head. */
export const SHAPES: FunctionTable = {
  reshape: [
    'a, newshape, order=C',
    (a: PyValue, shape: PyValue, order: Argument) => reshaped(asArray(a), integersOf(shape), order),
  ],
  ravel: ['a, order=C', (a: PyValue, order: Argument) => raveled(asArray(a), order)],
  transpose: [
    'a, axes=None',
    (a: PyValue, axes: Argument) =>
      asGiven(a, transpose(asArray(a), axes === undefined || axes === null ? undefined : integersOf(axes))),
  ],
  swapaxes: [
    'a, axis1, axis2',
    (a: PyValue, first: PyValue, second: PyValue) => swapAxes(asArray(a), integerOf(first), integerOf(second)),
  ],
  moveaxis: [
    'a, source, destination',
    (a: PyValue, source: PyValue, destination: PyValue) =>
      moveAxis(asArray(a), integersOf(source), integersOf(destination)),
  ],
  squeeze: [
    'a, axis=None',
    (a: PyValue, axis: Argument) =>
      unlessScalar(a, squeeze(asArray(a), axis === undefined || axis === null ? undefined : integersOf(axis))),
  ],
  expand_dims: ['a, axis', (a: PyValue, axis: PyValue) => expandDimensions(asArray(a), integersOf(axis))],
  broadcast_to: ['array, shape, subok=False', repeatedTo],
  broadcast_arrays: [
    '*args, subok=False',
    (args: readonly PyValue[]) => {
      const arrays = args.map((each) => asArray(each));
      const shape = broadcastShapes(arrays.map((array) => array.shape));
      return new PyList(arrays.map((array) => broadcastTo(array, shape) as NdArray));
    },
  ],
  broadcast_shapes: [
    '*args',
    (args: readonly PyValue[]) =>
      tupleOf(broadcastShapes(args.map((shape) => (shape instanceof Int ? [shape.n] : shapeOf(shape))))),
  ],
  atleast_1d: ['*arys', atLeast(1)],
  atleast_2d: ['*arys', atLeast(2)],
  atleast_3d: ['*arys', atLeast(3)],
  ndim: ['a', (a: PyValue) => int(asArray(a).rank)],
  shape: ['a', (a: PyValue) => tupleOf(asArray(a).shape)],
  size: [
    'a, axis=None',
    (a: PyValue, axis: Argument) => {
      const array = asArray(a);
      return int(
        axis === undefined || axis === null
          ? array.size
          : (array.shape[normalizeAxis(integerOf(axis), array.rank)] as number),
      );
    },
  ],
  flip: [
    'm, axis=None',
    (m: PyValue, axis: Argument) => {
      const array = asArray(m);
      return flip(array, axesOrAll(axis, array.rank));
    },
  ],
  fliplr: [
    'm',
    (m: PyValue) => {
      const array = asArray(m);
      if (array.rank < 2) throw valueFailure('Input must be >= 2-d.');
      return flip(array, [1]);
    },
  ],
  flipud: [
    'm',
    (m: PyValue) => {
      const array = asArray(m);
      if (array.rank < 1) throw valueFailure('Input must be >= 1-d.');
      return flip(array, [0]);
    },
  ],
  rot90: ['m, k=1, axes=(0;1)', rotate],
  roll: ['a, shift, axis=None', roll],
  resize: ['a, new_shape', resized],
};
