/**
 * Other shapes of the same elements: views where numpy gives views, else copies.
 *
 * @module
 */
import { newArray } from './allocation.ts';
import { convertInto } from './cast.ts';
import { failure, valueFailure } from './failure.ts';
import { isRowOrder } from './memory-order.ts';
import type { NdArray } from './nd-array.ts';
import { normalizeAxes, normalizeAxis, rowStrides, sizeOf } from './shape.ts';

/** A copy whose rows lie one after the other. */
export function rowCopy(array: NdArray): NdArray {
  const copy = newArray(array.dtype, array.shape);
  convertInto(copy, array);
  return copy;
}

/** The array itself when its rows lie one after the other, else such a copy. */
export function rowOrdered(array: NdArray): NdArray {
  return isRowOrder(array.shape, array.strides) ? array : rowCopy(array);
}

/** As numpy writes a shape that was asked for: unknown lengths at its beginning are left out. */
function wantedText(wanted: readonly number[]): string {
  const known = wanted.slice(
    Math.max(
      0,
      wanted.findIndex((length) => length >= 0),
    ),
  );
  const text = known.map((length) => (length < 0 ? 'newaxis' : String(length))).join(',');
  return wanted.length === 1 ? `(${text},)` : `(${text})`;
}

/** Replaces the one −1 of a wanted shape; numpy's `ValueError` when the elements do not fit. */
function resolveShape(size: number, wanted: readonly number[]): number[] {
  const unknown = wanted.findIndex((length) => length < 0);
  const fail = (): never => {
    throw valueFailure(`cannot reshape array of size ${size} into shape ${wantedText(wanted)}`);
  };
  if (unknown < 0) return sizeOf(wanted) === size ? [...wanted] : fail();
  if (wanted.some((length, axis) => length < 0 && axis !== unknown)) {
    throw valueFailure('can only specify one unknown dimension');
  }
  const known = sizeOf(wanted.filter((_, axis) => axis !== unknown));
  if (known === 0 || size % known !== 0) return fail();
  return wanted.map((length, axis) => (axis === unknown ? size / known : length));
}

/** Strides of a view with another shape; `undefined` when only a copy can have it. */
function viewStrides(array: NdArray, shape: readonly number[]): number[] | undefined {
  const lengths: number[] = [];
  const strides: number[] = [];
  array.shape.forEach((length, axis) => {
    if (length !== 1) {
      lengths.push(length);
      strides.push(array.strides[axis] as number);
    }
  });
  const result = Array.from<number>({ length: shape.length }).fill(1);
  let from = 0;
  let to = 0;
  while (from < lengths.length && to < shape.length) {
    let fromEnd = from + 1;
    let toEnd = to + 1;
    let oldSize = lengths[from] as number;
    let newSize = shape[to] as number;
    while (oldSize !== newSize) {
      if (newSize < oldSize) newSize *= shape[toEnd++] as number;
      else oldSize *= lengths[fromEnd++] as number;
    }
    for (let axis = from; axis < fromEnd - 1; axis++) {
      if (strides[axis] !== (strides[axis + 1] as number) * (lengths[axis + 1] as number)) return undefined;
    }
    result[toEnd - 1] = strides[fromEnd - 1] as number;
    for (let axis = toEnd - 1; axis > to; axis--) result[axis - 1] = (result[axis] as number) * (shape[axis] as number);
    from = fromEnd;
    to = toEnd;
  }
  return result;
}

/** The array in another shape (−1: what is left), a view where possible. */
export function reshape(array: NdArray, wanted: readonly number[]): NdArray {
  const shape = resolveShape(array.size, wanted);
  if (array.size === 0 || isRowOrder(array.shape, array.strides))
    return array.view(array.offset, shape, rowStrides(shape));
  const strides = viewStrides(array, shape);
  if (strides !== undefined) return array.view(array.offset, shape, strides);
  const copy = rowCopy(array);
  return copy.view(0, shape, rowStrides(shape));
}

/** All elements in one row: a view where possible. `np.ravel`. */
export function ravel(array: NdArray): NdArray {
  return array.rank === 1 && isRowOrder(array.shape, array.strides) ? array : reshape(rowOrdered(array), [array.size]);
}

/** The axes in another order (default: reversed). */
export function transpose(array: NdArray, axes?: readonly number[]): NdArray {
  const order =
    axes === undefined ? array.shape.map((_, axis) => array.rank - 1 - axis) : normalizeTransposition(axes, array.rank);
  return array.view(
    array.offset,
    order.map((axis) => array.shape[axis] as number),
    order.map((axis) => array.strides[axis] as number),
  );
}

function normalizeTransposition(axes: readonly number[], rank: number): number[] {
  if (axes.length !== rank) throw valueFailure("axes don't match array");
  const order = axes.map((axis) => normalizeAxis(axis, rank));
  if (new Set(order).size !== rank) throw valueFailure('repeated axis in transpose');
  return order;
}

function namedAxis(name: string, axis: number, rank: number): number {
  if (axis < -rank || axis >= rank) {
    throw failure('AxisError', `${name}: axis ${axis} is out of bounds for array of dimension ${rank}`);
  }
  return axis < 0 ? axis + rank : axis;
}

/** Two axes exchanged. */
export function swapAxes(array: NdArray, first: number, second: number): NdArray {
  const order = array.shape.map((_, axis) => axis);
  const a = namedAxis('axis1', first, array.rank);
  const b = namedAxis('axis2', second, array.rank);
  order[a] = b;
  order[b] = a;
  return transpose(array, order);
}

/** Without the axes of length 1, or without those named. */
export function squeeze(array: NdArray, axes?: readonly number[]): NdArray {
  const drop = axes === undefined ? undefined : new Set(normalizeAxes(axes, array.rank));
  for (const axis of drop ?? []) {
    if (array.shape[axis] !== 1) {
      throw valueFailure('cannot select an axis to squeeze out which has size not equal to one');
    }
  }
  const kept = array.shape
    .map((_, axis) => axis)
    .filter((axis) => (drop === undefined ? array.shape[axis] !== 1 : !drop.has(axis)));
  return array.view(
    array.offset,
    kept.map((axis) => array.shape[axis] as number),
    kept.map((axis) => array.strides[axis] as number),
  );
}

/** With new axes of length 1 at the places named in the result. */
export function expandDimensions(array: NdArray, axes: readonly number[]): NdArray {
  const rank = array.rank + axes.length;
  const added = new Set(normalizeAxes(axes, rank));
  const shape: number[] = [];
  const strides: number[] = [];
  let from = 0;
  for (let axis = 0; axis < rank; axis++) {
    shape.push(added.has(axis) ? 1 : (array.shape[from] as number));
    strides.push(added.has(axis) ? 0 : (array.strides[from] as number));
    if (!added.has(axis)) from++;
  }
  return array.view(array.offset, shape, strides);
}

/** An axis moved to another place. */
export function moveAxis(array: NdArray, sources: readonly number[], destinations: readonly number[]): NdArray {
  const from = normalizeAxes(sources, array.rank);
  const to = normalizeAxes(destinations, array.rank);
  const order = array.shape.map((_, axis) => axis).filter((axis) => !from.includes(axis));
  const pairs = to.map((place, index) => ({ place, axis: from[index] as number })).sort((a, b) => a.place - b.place);
  for (const { place, axis } of pairs) order.splice(place, 0, axis);
  return transpose(array, order);
}
