/**
 * Reductions along axes in the order in which numpy's iterator walks: the axis of the smallest stride innermost. Where that
 * axis is reduced, its runs are folded at once (pairwise for sums); else rows are combined into the result.
 *
 * @module
 */
import { newArray } from '../array/allocation.ts';
import type { DType, NumberData } from '../array/dtype.ts';
import { memoryStrides, newArrayInOrder, walkOrder } from '../array/memory-order.ts';
import { type NdArray, numbersOf } from '../array/nd-array.ts';
import { rowCopy } from '../array/reshape.ts';
import { eachRun, planWalk } from '../array/walk.ts';

/** How a reduction combines numbers. */
export interface Fold {
  /** What a result begins with. */
  readonly initial: number;
  /** Adds a run of elements to what was found before. */
  readonly run: (before: number, data: NumberData, start: number, count: number, step: number) => number;
  /** Adds one element. */
  readonly pair: (before: number, element: number) => number;
}

/** A fold that takes one element after the other. */
export function sequentialFold(initial: number, pair: (before: number, element: number) => number): Fold {
  return {
    initial,
    pair,
    run: (before, data, start, count, step) => {
      let result = before;
      for (let k = 0, p = start; k < count; k++, p += step) result = pair(result, data[p] as number);
      return result;
    },
  };
}

/** The shape of a result whose reduced axes stay with length 1. */
export function keptShape(shape: readonly number[], axes: readonly number[]): number[] {
  return shape.map((length, axis) => (axes.includes(axis) ? 1 : length));
}

/** Drops the reduced axes, unless they are to be kept. */
export function dropAxes(array: NdArray, axes: readonly number[], keep: boolean): NdArray {
  if (keep || axes.length === 0) return array;
  const kept = array.shape.map((_, axis) => axis).filter((axis) => !axes.includes(axis));
  return array.view(
    array.offset,
    kept.map((axis) => array.shape[axis] as number),
    kept.map((axis) => array.strides[axis] as number),
  );
}

/** Candles lie by columns here, by rows in numpy: more than one axis of them is reduced from a copy by rows. */
function inNumpyOrder(array: NdArray): NdArray {
  return array.storage.columnDistance > 0 && array.rank > 1 ? rowCopy(array) : array;
}

/** Elements that numpy's iterator takes at a time; each portion of a sum is added up by itself. */
const PORTION = 8192;

/** Folds a run in portions. */
function foldRun(fold: Fold, before: number, data: NumberData, start: number, count: number, step: number): number {
  let result = before;
  for (let from = 0; from < count; from += PORTION) {
    result = fold.run(result, data, start + from * step, Math.min(PORTION, count - from), step);
  }
  return result;
}

/** Folds all elements into one number, in the order of memory. */
function foldAll(array: NdArray, fold: Fold): number {
  const source = inNumpyOrder(array);
  const data = numbersOf(source);
  if (source.rank === 1)
    return foldRun(fold, fold.initial, data, source.offset, source.size, source.strides[0] as number);
  const order = walkOrder(source.rank, [memoryStrides(source)]);
  const walk = planWalk(source.shape, [source.strides], order);
  const step = walk.steps[0] as number;
  if (walk.lengths.length === 0) return foldRun(fold, fold.initial, data, source.offset, walk.count, step);
  // Runs that do not continue each other are gathered: the iterator's buffer holds a portion of any shape.
  const portion = new Float64Array(Math.min(PORTION, source.size));
  let result = fold.initial;
  let filled = 0;
  eachRun(walk, [source.offset], ([start]) => {
    for (let k = 0, p = start as number; k < walk.count; k++, p += step) {
      portion[filled++] = data[p] as number;
      if (filled === PORTION) {
        result = fold.run(result, portion, 0, filled, 1);
        filled = 0;
      }
    }
  });
  return filled === 0 ? result : fold.run(result, portion, 0, filled, 1);
}

/** Folds along axes (counted from the front); the reduced axes stay with length 1. */
export function foldAxes(array: NdArray, axes: readonly number[], fold: Fold, dtype: DType): NdArray {
  const shape = keptShape(array.shape, axes);
  if (axes.length === array.rank) {
    const result = newArray(dtype, shape);
    (result.data as NumberData)[0] = foldAll(array, fold);
    return result;
  }
  const source = inNumpyOrder(array);
  const order = walkOrder(source.rank, [memoryStrides(source)]);
  const result = newArrayInOrder(dtype, shape, order);
  const out = result.data as NumberData;
  out.fill(fold.initial);
  const data = numbersOf(source);
  const outStrides = result.strides.map((stride, axis) => (axes.includes(axis) ? 0 : stride));
  const walk = planWalk(source.shape, [source.strides, outStrides], order);
  const [step, outStep] = walk.steps as [number, number];
  const { count } = walk;
  const { pair } = fold;
  eachRun(walk, [source.offset, 0], ([start, place]) => {
    const q = place as number;
    if (outStep === 0) {
      out[q] = foldRun(fold, out[q] as number, data, start as number, count, step);
      return;
    }
    for (let k = 0, p = start as number, r = q; k < count; k++, p += step, r += outStep) {
      out[r] = pair(out[r] as number, data[p] as number);
    }
  });
  return result;
}
