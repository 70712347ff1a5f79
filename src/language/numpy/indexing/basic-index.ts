/**
 * Subscripts of integers, slices, new axes and the ellipsis: views.
 *
 * @module
 */
import { indexFailure, valueFailure } from '../array/failure.ts';
import type { NdArray } from '../array/nd-array.ts';
import type { IndexItem } from './index-item.ts';

/** A slice of an axis: first index, count and step. */
export interface Range {
  readonly start: number;
  readonly count: number;
  readonly step: number;
}

/** A Python slice of `length` elements. */
export function sliceRange(
  start: number | null,
  stop: number | null,
  stepOrNull: number | null,
  length: number,
): Range {
  const step = stepOrNull ?? 1;
  if (step === 0) throw valueFailure('slice step cannot be zero');
  const lower = step < 0 ? -1 : 0;
  const upper = step < 0 ? length - 1 : length;
  const clamp = (index: number): number => {
    const counted = index < 0 ? index + length : index;
    return counted < lower ? lower : counted > upper ? upper : counted;
  };
  const first = start === null ? (step < 0 ? upper : lower) : clamp(start);
  const end = stop === null ? (step < 0 ? lower : upper) : clamp(stop);
  const count = Math.max(0, Math.ceil((end - first) / step));
  return { start: first, count, step };
}

/** An index counted from the front; numpy's `IndexError` outside the axis. */
export function checkIndex(index: number, axis: number, length: number): number {
  const counted = index < 0 ? index + length : index;
  if (counted < 0 || counted >= length) {
    throw indexFailure(`index ${index} is out of bounds for axis ${axis} with size ${length}`);
  }
  return counted;
}

/** The axes that a part of a subscript uses up. */
function consumedAxes(item: IndexItem): number {
  switch (item.kind) {
    case 'integer':
    case 'slice':
    case 'positions':
      return 1;
    case 'mask':
      return item.array.rank;
    default:
      return 0;
  }
}

/** Puts full slices where the ellipsis stands, or at the end; numpy's `IndexError` for too many parts. */
export function expandEllipsis(items: readonly IndexItem[], rank: number): IndexItem[] {
  let consumed = 0;
  for (const item of items) consumed += consumedAxes(item);
  if (consumed > rank) {
    throw indexFailure(`too many indices for array: array is ${rank}-dimensional, but ${consumed} were indexed`);
  }
  const full: IndexItem[] = Array.from({ length: rank - consumed }, () => ({
    kind: 'slice',
    start: null,
    stop: null,
    step: null,
  }));
  const place = items.findIndex((item) => item.kind === 'ellipsis');
  if (place < 0) return [...items, ...full];
  if (items.some((item, index) => item.kind === 'ellipsis' && index !== place)) {
    throw indexFailure("an index can only have a single ellipsis ('...')");
  }
  return [...items.slice(0, place), ...full, ...items.slice(place + 1)];
}

/** The view that a basic subscript selects; a rank of 0 is a single element. */
export function basicView(array: NdArray, items: readonly IndexItem[]): NdArray {
  const shape: number[] = [];
  const strides: number[] = [];
  let { offset } = array;
  let axis = 0;
  for (const item of expandEllipsis(items, array.rank)) {
    if (item.kind === 'new axis') {
      shape.push(1);
      strides.push(0);
      continue;
    }
    const length = array.shape[axis] as number;
    const stride = array.strides[axis] as number;
    if (item.kind === 'integer') offset += checkIndex(item.value, axis, length) * stride;
    else if (item.kind === 'slice') {
      const range = sliceRange(item.start, item.stop, item.step, length);
      if (range.count > 0) offset += range.start * stride;
      shape.push(range.count);
      strides.push(stride * range.step);
    }
    axis++;
  }
  return array.view(offset, shape, strides);
}
