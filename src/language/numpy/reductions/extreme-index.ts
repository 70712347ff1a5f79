/**
 * Where the largest and smallest elements are.
 *
 * @module
 */
import { INT64 } from '../array/dtype.ts';
import { valueFailure } from '../array/failure.ts';
import type { NdArray } from '../array/nd-array.ts';
import { perLane } from './lanes.ts';

/** Index of the first largest number; the first NaN when there is one. */
function largestIndex(row: Float64Array): number {
  let found = 0;
  let best = row[0] as number;
  if (best !== best) return 0;
  for (let k = 1; k < row.length; k++) {
    const value = row[k] as number;
    if (value > best || value !== value) {
      if (value !== value) return k;
      best = value;
      found = k;
    }
  }
  return found;
}

/** Index of the first smallest number; the first NaN when there is one. */
function smallestIndex(row: Float64Array): number {
  let found = 0;
  let best = row[0] as number;
  if (best !== best) return 0;
  for (let k = 1; k < row.length; k++) {
    const value = row[k] as number;
    if (value < best || value !== value) {
      if (value !== value) return k;
      best = value;
      found = k;
    }
  }
  return found;
}

/** `argmax` (or `argmin`) along an axis. */
export function extremeIndex(array: NdArray, axis: number, largest: boolean): NdArray {
  if (array.shape[axis] === 0) {
    throw valueFailure(`attempt to get ${largest ? 'argmax' : 'argmin'} of an empty sequence`);
  }
  return perLane(array, axis, INT64, largest ? largestIndex : smallestIndex);
}

/** `nanargmax` (or `nanargmin`) along an axis; `ValueError` where all are NaN. */
export function extremeIndexOfNumbers(array: NdArray, axis: number, largest: boolean): NdArray {
  if (array.shape[axis] === 0) {
    throw valueFailure(`attempt to get ${largest ? 'argmax' : 'argmin'} of an empty sequence`);
  }
  const missing = largest ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
  return perLane(array, axis, INT64, (row) => {
    if (row.every((value) => value !== value)) throw valueFailure('All-NaN slice encountered');
    const filled = row.map((value) => (value !== value ? missing : value));
    return largest ? largestIndex(filled) : smallestIndex(filled);
  });
}
