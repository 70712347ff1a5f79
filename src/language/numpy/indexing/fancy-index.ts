/**
 * Subscripts with arrays of integers or bools: copies when read, scattered writes when assigned.
 *
 * @module
 */

import type { PyValue } from '../../runtime/objects/py-object.ts';
import { account, newArray } from '../array/allocation.ts';
import { asType } from '../array/cast.ts';
import { broadcastTo } from '../array/copy-into.ts';
import { FLOAT64, type NumberData } from '../array/dtype.ts';
import { pythonAt, storeAt } from '../array/element.ts';
import { indexFailure, valueFailure } from '../array/failure.ts';
import { type NdArray, numbersOf } from '../array/nd-array.ts';
import { broadcastStrides, commonShape, compactShapeText, sizeOf } from '../array/shape.ts';
import { checkIndex, expandEllipsis, sliceRange } from './basic-index.ts';
import type { IndexItem } from './index-item.ts';
import { positionsOf } from './positions.ts';

/** The elements that a subscript selects: their shape and their positions in the data, row after row. */
export interface Selection {
  readonly shape: readonly number[];
  readonly positions: Int32Array;
}

interface AdvancedPart {
  readonly axis: number;
  readonly stride: number;
  /** Indexes along the axis, checked and counted from the front. */
  readonly indexes: NumberData | readonly number[];
  readonly shape: readonly number[];
  readonly strides: readonly number[];
  /** Whether it is a bool without an axis of its own. */
  readonly isMask?: boolean;
}

interface FreeAxis {
  readonly length: number;
  readonly stride: number;
}

function checkMask(mask: NdArray, array: NdArray, axis: number): void {
  for (let k = 0; k < mask.rank; k++) {
    const length = array.shape[axis + k] as number;
    if (mask.shape[k] !== length) {
      throw indexFailure(
        'boolean index did not match indexed array along dimension ' +
          `${axis + k}; dimension is ${length} but corresponding boolean dimension is ${mask.shape[k]}`,
      );
    }
  }
}

/** The coordinates, axis by axis, of the true elements of a mask. */
export function trueCoordinates(mask: NdArray): number[][] {
  const positions = positionsOf(mask);
  const data = numbersOf(mask);
  const coordinates: number[][] = mask.shape.map(() => []);
  for (let flat = 0; flat < positions.length; flat++) {
    if (data[positions[flat] as number] === 0) continue;
    let rest = flat;
    for (let axis = mask.rank - 1; axis >= 0; axis--) {
      const length = mask.shape[axis] as number;
      (coordinates[axis] as number[]).push(rest % length);
      rest = Math.floor(rest / length);
    }
  }
  return coordinates;
}

function gatherPart(array: NdArray, axis: number, indexArray: NdArray): AdvancedPart {
  const positions = positionsOf(indexArray);
  const data = numbersOf(indexArray);
  const indexes = new Float64Array(positions.length);
  for (let k = 0; k < positions.length; k++) indexes[k] = data[positions[k] as number] as number;
  const strides = Array.from<number>({ length: indexArray.rank });
  let stride = 1;
  for (let k = indexArray.rank - 1; k >= 0; k--) {
    strides[k] = stride;
    stride *= indexArray.shape[k] as number;
  }
  return { axis, stride: array.strides[axis] as number, indexes, shape: indexArray.shape, strides };
}

/** The part with indexes counted from the front; numpy's `IndexError` for one outside the axis. */
function withinAxis(part: AdvancedPart, length: number): AdvancedPart {
  if (part.isMask === true) return part;
  return { ...part, indexes: Array.from(part.indexes, (index) => checkIndex(index, part.axis, length)) };
}

/** Finds the elements that a subscript with arrays selects. */
export function select(array: NdArray, items: readonly IndexItem[]): Selection {
  const expanded = expandEllipsis(items, array.rank);
  const advanced: AdvancedPart[] = [];
  const before: FreeAxis[] = [];
  const after: FreeAxis[] = [];
  let { offset } = array;
  let axis = 0;
  let seen = 0; // 0: no array yet, 1: within the arrays, 2: past them, 3: arrays apart from each other
  const free = (length: number, stride: number): void => {
    if (seen === 1) seen = 2;
    (seen === 0 ? before : after).push({ length, stride });
  };
  const touch = (): void => {
    seen = seen === 0 || seen === 1 ? 1 : 3;
  };
  for (const item of expanded) {
    if (item.kind === 'new axis') free(1, 0);
    else if (item.kind === 'slice') {
      const range = sliceRange(item.start, item.stop, item.step, array.shape[axis] as number);
      const stride = array.strides[axis] as number;
      if (range.count > 0) offset += range.start * stride;
      free(range.count, stride * range.step);
      axis++;
    } else if (item.kind === 'integer') {
      touch();
      advanced.push({
        axis,
        stride: array.strides[axis] as number,
        indexes: [checkIndex(item.value, axis, array.shape[axis] as number)],
        shape: [],
        strides: [],
      });
      axis++;
    } else if (item.kind === 'positions') {
      touch();
      advanced.push(gatherPart(array, axis, item.array));
      axis++;
    } else if (item.kind === 'mask') {
      touch();
      checkMask(item.array, array, axis);
      if (item.array.rank === 0) {
        const count = (numbersOf(item.array)[item.array.offset] as number) === 0 ? 0 : 1;
        advanced.push({
          axis,
          stride: 0,
          indexes: Array.from<number>({ length: count }).fill(0),
          shape: [count],
          strides: [1],
          isMask: true,
        });
      } else {
        const coordinates = trueCoordinates(item.array);
        coordinates.forEach((indexes, k) => {
          const stride = array.strides[axis + k] as number;
          advanced.push({ axis: axis + k, stride, indexes, shape: [indexes.length], strides: [1] });
        });
        axis += item.array.rank;
      }
    }
  }
  const shape = commonShape(advanced.map((part) => part.shape));
  if (shape === undefined) {
    const words = advanced.map((part) => compactShapeText(part.shape)).join(' ');
    throw indexFailure(`shape mismatch: indexing arrays could not be broadcast together with shapes ${words} `);
  }
  // Arrays that stand apart put their axes first.
  const outer = seen === 3 ? [] : before;
  const inner = seen === 3 ? [...before, ...after] : after;
  // A selection of nothing may name indexes that do not exist.
  const selected = sizeOf([...shape, ...outer.map((each) => each.length), ...inner.map((each) => each.length)]);
  const checked = selected === 0 ? advanced : advanced.map((part) => withinAxis(part, array.shape[part.axis] ?? 1));
  return combine(offset, outer, checked, shape, inner);
}

function axisPositions(axes: readonly FreeAxis[]): Int32Array {
  let positions = Int32Array.of(0);
  for (const { length, stride } of axes) {
    const next = new Int32Array(positions.length * length);
    let place = 0;
    for (const position of positions) for (let k = 0; k < length; k++) next[place++] = position + k * stride;
    positions = next;
  }
  return positions;
}

function combine(
  offset: number,
  outer: readonly FreeAxis[],
  advanced: readonly AdvancedPart[],
  shape: readonly number[],
  inner: readonly FreeAxis[],
): Selection {
  const size = sizeOf(shape);
  const middle = new Int32Array(size);
  for (const part of advanced) {
    const strides = broadcastStrides(part.shape, part.strides, shape);
    for (let flat = 0; flat < size; flat++) {
      let rest = flat;
      let place = 0;
      for (let axis = shape.length - 1; axis >= 0; axis--) {
        const length = shape[axis] as number;
        place += (rest % length) * (strides[axis] as number);
        rest = Math.floor(rest / length);
      }
      middle[flat] = (middle[flat] as number) + (part.indexes[place] as number) * part.stride;
    }
  }
  const outerPositions = axisPositions(outer);
  const innerPositions = axisPositions(inner);
  const total = outerPositions.length * size * innerPositions.length;
  account(total * 4, [total], FLOAT64);
  const positions = new Int32Array(total);
  let place = 0;
  for (const a of outerPositions) {
    for (const b of middle) for (const c of innerPositions) positions[place++] = offset + a + b + c;
  }
  return { shape: [...outer.map((axis) => axis.length), ...shape, ...inner.map((axis) => axis.length)], positions };
}

/** A copy of the selected elements. */
export function gather(array: NdArray, selection: Selection): NdArray {
  const result = newArray(array.dtype, selection.shape);
  const { positions } = selection;
  if (array.isWide) {
    const from = array.data as BigInt64Array;
    const to = result.storage.widen();
    for (let k = 0; k < positions.length; k++) to[k] = from[positions[k] as number] as bigint;
    return result;
  }
  const from = array.data as NumberData;
  const to = result.data as NumberData;
  for (let k = 0; k < positions.length; k++) to[k] = from[positions[k] as number] as number;
  return result;
}

/** Writes values, repeated as needed, to the selected elements; `byMask`: the subscript is one array of bools. */
export function scatter(array: NdArray, selection: Selection, values: NdArray, byMask: boolean): void {
  array.checkWriteable();
  const { positions, shape } = selection;
  const fitted = broadcastTo(values, shape);
  if (fitted === undefined) {
    if (byMask && values.rank <= 1 && shape.length === 1) {
      throw valueFailure(
        `NumPy boolean array indexing assignment cannot assign ${values.size} input values to the ${positions.length} ` +
          'output values where the mask is true',
      );
    }
    throw valueFailure(
      `shape mismatch: value array of shape ${compactShapeText(values.shape)} could not be broadcast to indexing result of ` +
        `shape ${compactShapeText(shape)}`,
    );
  }
  const plain = array.dtype.isNumeric && !array.isWide && !fitted.isWide && fitted.dtype.isNumeric;
  const converted = plain ? asType(fitted, array.dtype) : fitted;
  const sources = positionsOf(converted);
  if (plain && !converted.isWide) {
    const from = numbersOf(converted);
    const to = array.data as NumberData;
    for (let k = 0; k < positions.length; k++) to[positions[k] as number] = from[sources[k] as number] as number;
    return;
  }
  for (let k = 0; k < positions.length; k++) {
    const value: PyValue = pythonAt(converted, sources[k] as number);
    storeAt(array.dtype, array.storage, positions[k] as number, value);
  }
}
