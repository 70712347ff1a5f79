/**
 * Views of some rows, whole or of one column, by integers alone.
 *
 * @module
 */
import type { NdArray } from '../array/nd-array.ts';
import { oneAxis } from '../array/shape.ts';

function clamp(index: number, length: number): number {
  const counted = index < 0 ? index + length : index;
  return counted < 0 ? 0 : counted > length ? length : counted;
}

interface RowRange {
  readonly count: number;
  /** Of the first row; that of the array where there is none. */
  readonly offset: number;
}

/** The rows from:to of an array that has axes. */
function rowRange({ shape, strides, offset }: NdArray, from: number, to: number): RowRange {
  const length = shape[0] as number;
  const start = clamp(from, length);
  const count = Math.max(0, clamp(to, length) - start);
  return { count, offset: count === 0 ? offset : offset + start * (strides[0] as number) };
}

/** `array[from:to]`; `undefined` for an array without axes. */
export function rowsOf(array: NdArray, from: number, to: number): NdArray | undefined {
  const { shape, strides } = array;
  if (shape.length === 0) return undefined;
  const { count, offset } = rowRange(array, from, to);
  return array.view(offset, shape.length === 1 ? oneAxis(count) : [count, ...shape.slice(1)], strides);
}

/** `array[from:to, column]`; `undefined` for anything but a table that has the column. */
export function columnOf(array: NdArray, from: number, to: number, column: number): NdArray | undefined {
  const { shape, strides } = array;
  if (shape.length !== 2) return undefined;
  const width = shape[1] as number;
  const place = column < 0 ? column + width : column;
  if (place < 0 || place >= width) return undefined;
  const { count, offset } = rowRange(array, from, to);
  return array.view(offset + place * (strides[1] as number), oneAxis(count), oneAxis(strides[0] as number));
}
