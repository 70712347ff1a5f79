/**
 * The reductions of whole float64 arrays that strategies compute at every candle, without anything but the number.
 *
 * @module
 */
import { FLOAT64, type NumberData } from '../array/dtype.ts';
import type { NdArray } from '../array/nd-array.ts';
import { pairwiseSum } from './pairwise-sum.ts';

const PORTION = 8192;

/** Whether an array is one row of doubles. */
export function isRow(array: NdArray): boolean {
  return array.dtype === FLOAT64 && array.shape.length === 1;
}

/** Sum of a row, in numpy's portions. */
export function rowSum(array: NdArray): number {
  return portionedSum(array.storage.data as NumberData, array.offset, array.size, array.strides[0] as number);
}

function portionedSum(data: NumberData, start: number, count: number, step: number): number {
  if (count <= PORTION) return 0 + pairwiseSum(data, start, count, step);
  let sum = 0;
  for (let from = 0; from < count; from += PORTION) {
    sum += pairwiseSum(data, start + from * step, Math.min(PORTION, count - from), step);
  }
  return sum;
}

let scratch = new Float64Array(256);

/** Variance of a row. */
export function rowVariance(array: NdArray, ddof: number): number {
  const data = array.storage.data as Float64Array;
  const { size } = array;
  const step = array.strides[0] as number;
  const mean = rowSum(array) / size;
  if (scratch.length < size) scratch = new Float64Array(size * 2);
  const whole = size & -4;
  let p = array.offset;
  for (let k = 0; k < whole; k += 4, p += step) {
    const first = (data[p] as number) - mean;
    const second = (data[(p += step)] as number) - mean;
    const third = (data[(p += step)] as number) - mean;
    const fourth = (data[(p += step)] as number) - mean;
    scratch[k] = first * first;
    scratch[k + 1] = second * second;
    scratch[k + 2] = third * third;
    scratch[k + 3] = fourth * fourth;
  }
  for (let k = whole; k < size; k++, p += step) {
    const deviation = (data[p] as number) - mean;
    scratch[k] = deviation * deviation;
  }
  return portionedSum(scratch, 0, size, 1) / Math.max(size - ddof, 0);
}

/** Largest number of a row, NaN when there is one. */
export function rowMaximum(array: NdArray): number {
  const data = array.storage.data as NumberData;
  const step = array.strides[0] as number;
  let largest = data[array.offset] as number;
  for (let k = 1, p = array.offset + step; k < array.size; k++, p += step) {
    const x = data[p] as number;
    if (x >= largest || x !== x) largest = x;
    if (largest !== largest) return largest;
  }
  return largest;
}

/** Smallest number of a row, NaN when there is one. */
export function rowMinimum(array: NdArray): number {
  const data = array.storage.data as NumberData;
  const step = array.strides[0] as number;
  let smallest = data[array.offset] as number;
  for (let k = 1, p = array.offset + step; k < array.size; k++, p += step) {
    const x = data[p] as number;
    if (x <= smallest || x !== x) smallest = x;
    if (smallest !== smallest) return smallest;
  }
  return smallest;
}
