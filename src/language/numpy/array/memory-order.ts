/**
 * The order in which elements lie in numpy's memory. Sums depend on it, so results are laid out and walked as numpy does it.
 *
 * @module
 */
import { allocateData } from './allocation.ts';
import type { DType } from './dtype.ts';
import { NdArray } from './nd-array.ts';
import { rowStrides } from './shape.ts';
import { Storage } from './storage.ts';

const CANDLE_COLUMNS = 6;

/** The stride that numpy would have where candles lie row after row. */
function memoryStride(stride: number, columnDistance: number): number {
  if (columnDistance === 0) return stride;
  const columns = Math.round(stride / columnDistance);
  return (stride - columns * columnDistance) * CANDLE_COLUMNS + columns;
}

/** Strides of an array as numpy would have them, in elements. */
export function memoryStrides(array: NdArray): readonly number[] {
  const { columnDistance } = array.storage;
  if (columnDistance === 0) return array.strides;
  return array.strides.map((stride) => memoryStride(stride, columnDistance));
}

/** Whether the elements lie one after the other by rows. */
export function isRowOrder(shape: readonly number[], strides: readonly number[]): boolean {
  let expected = 1;
  for (let axis = shape.length - 1; axis >= 0; axis--) {
    const length = shape[axis] as number;
    if (length === 0) return true;
    if (length !== 1) {
      if (strides[axis] !== expected) return false;
      expected *= length;
    }
  }
  return true;
}

/**
 * The axes from the outermost to the innermost of a walk, as numpy's iterator sorts them: by the absolute strides of the
 * operands, in the order of the operands, ties and zeros left where they are.
 */
export function walkOrder(rank: number, operands: readonly (readonly number[])[]): number[] {
  // The iterator counts from the innermost axis and sorts by insertion.
  const order: number[] = [];
  for (let axis = rank - 1; axis >= 0; axis--) order.push(axis);
  for (let from = 1; from < rank; from++) {
    const moving = order[from] as number;
    let place = from;
    for (let before = from - 1; before >= 0; before--) {
      const other = order[before] as number;
      let ambiguous = true;
      let swap = false;
      for (const strides of operands) {
        const a = Math.abs(strides[moving] as number);
        const b = Math.abs(strides[other] as number);
        if (a === 0 || b === 0) continue;
        if (b <= a) swap = false;
        else if (ambiguous) swap = true;
        ambiguous = false;
      }
      if (ambiguous) continue;
      if (!swap) break;
      place = before;
    }
    if (place !== from) {
      order.splice(from, 1);
      order.splice(place, 0, moving);
    }
  }
  return order.reverse();
}

/** A new array whose axes lie in the order of a walk, outermost first. */
export function newArrayInOrder(dtype: DType, shape: readonly number[], order: readonly number[]): NdArray {
  const strides = Array.from<number>({ length: shape.length });
  let stride = 1;
  for (let place = order.length - 1; place >= 0; place--) {
    const axis = order[place] as number;
    strides[axis] = stride;
    stride *= Math.max(1, shape[axis] as number);
  }
  return new NdArray(dtype, new Storage(allocateData(dtype, shape)), 0, shape, strides);
}

/** A new array laid out like another one (numpy's order `K`). */
export function newArrayLike(array: NdArray, dtype: DType = array.dtype): NdArray {
  const strides = memoryStrides(array);
  if (array.rank < 2 || isRowOrder(array.shape, strides)) {
    return new NdArray(dtype, new Storage(allocateData(dtype, array.shape)), 0, array.shape, rowStrides(array.shape));
  }
  return newArrayInOrder(dtype, array.shape, walkOrder(array.rank, [strides]));
}
