/**
 * Lanes: the one-dimensional pieces of an array along an axis, for functions that work on one row of numbers.
 *
 * @module
 */
import { newArray } from '../array/allocation.ts';
import type { DType, NumberData } from '../array/dtype.ts';
import { type NdArray, numbersOf } from '../array/nd-array.ts';
import { rowStrides } from '../array/shape.ts';
import { positionsOf } from '../indexing/positions.ts';

/** The begin of each lane along an axis, and how to walk it. */
export interface Lanes {
  readonly starts: Int32Array;
  readonly length: number;
  readonly step: number;
  /** The shape without the axis. */
  readonly shape: readonly number[];
}

/** The lanes of an array along an axis. */
export function lanesOf(array: NdArray, axis: number): Lanes {
  const shape = array.shape.filter((_, k) => k !== axis);
  const across = array.view(
    array.offset,
    shape,
    array.strides.filter((_, k) => k !== axis),
  );
  return {
    starts: positionsOf(across),
    length: array.shape[axis] as number,
    step: array.strides[axis] as number,
    shape,
  };
}

/** Copies a lane into `row`. */
export function readLane(data: NumberData, start: number, step: number, row: Float64Array): void {
  for (let k = 0, p = start; k < row.length; k++, p += step) row[k] = data[p] as number;
}

/** One number of each lane: the axis disappears. `compute` does not write to the row. */
export function perLane(array: NdArray, axis: number, dtype: DType, compute: (row: Float64Array) => number): NdArray {
  const lanes = lanesOf(array, axis);
  const result = newArray(dtype, lanes.shape);
  const out = result.data as NumberData;
  const data = numbersOf(array);
  if (lanes.step === 1 && data instanceof Float64Array) {
    lanes.starts.forEach((start, k) => {
      out[k] = compute(data.subarray(start, start + lanes.length));
    });
    return result;
  }
  const row = new Float64Array(lanes.length);
  lanes.starts.forEach((start, k) => {
    readLane(data, start, lanes.step, row);
    out[k] = compute(row);
  });
  return result;
}

/** A row of `length` numbers of each lane, which takes the place of the axis. `compute` writes to its second argument. */
export function mapLanes(
  array: NdArray,
  axis: number,
  length: number,
  dtype: DType,
  compute: (row: Float64Array, result: Float64Array) => void,
): NdArray {
  const lanes = lanesOf(array, axis);
  const shape = array.shape.map((size, k) => (k === axis ? length : size));
  const result = newArray(dtype, shape);
  const out = result.data as NumberData;
  const data = numbersOf(array);
  const row = new Float64Array(lanes.length);
  const computed = new Float64Array(length);
  const strides = rowStrides(shape);
  const step = strides[axis] as number;
  const starts = positionsOf(
    result.view(
      0,
      lanes.shape,
      strides.filter((_, k) => k !== axis),
    ),
  );
  lanes.starts.forEach((start, k) => {
    readLane(data, start, lanes.step, row);
    compute(row, computed);
    for (let index = 0, place = starts[k] as number; index < length; index++, place += step) {
      out[place] = computed[index] as number;
    }
  });
  return result;
}
