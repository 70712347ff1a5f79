/**
 * Sorting as numpy does it: NaN last. Values come out the same whatever the method; the order of indexes of equal values
 * does not (see argsort.ts).
 *
 * @module
 */
import type { PyValue } from '../../runtime/objects/py-object.ts';
import { orderOf } from '../../runtime/operators/sort.ts';
import type { NumberData } from '../array/dtype.ts';
import type { NdArray } from '../array/nd-array.ts';
import { lanesOf, readLane } from '../reductions/lanes.ts';

/** Sorts numbers in place, NaN last, negative zero equal to zero. */
export function sortNumbers(row: Float64Array): Float64Array {
  // A typed array's own sort puts NaN last, and −0 before 0, which numpy leaves where they are: both print alike but for it.
  return row.sort();
}

/** Sorts an array in place along an axis. */
export function sortInPlace(array: NdArray, axis: number): void {
  array.checkWriteable('sort array is read-only');
  const lanes = lanesOf(array, axis);
  if (array.isWide) {
    const data = array.data as BigInt64Array;
    for (const start of lanes.starts) {
      const row = BigInt64Array.from({ length: lanes.length }, (_, k) => data[start + k * lanes.step] as bigint).sort();
      row.forEach((value, k) => {
        data[start + k * lanes.step] = value;
      });
    }
    return;
  }
  if (!array.dtype.isNumeric) {
    sortValues(array, axis);
    return;
  }
  const data = array.data as NumberData;
  const row = new Float64Array(lanes.length);
  for (const start of lanes.starts) {
    readLane(data, start, lanes.step, row);
    sortNumbers(row);
    for (let k = 0, p = start; k < row.length; k++, p += lanes.step) data[p] = row[k] as number;
  }
}

/** Order of texts by code points. */
export function compareTexts(a: string, b: string): number {
  const left = [...a];
  const right = [...b];
  for (let k = 0; k < left.length && k < right.length; k++) {
    const difference = ((left[k] as string).codePointAt(0) as number) - ((right[k] as string).codePointAt(0) as number);
    if (difference !== 0) return difference;
  }
  return left.length - right.length;
}

function sortValues(array: NdArray, axis: number): void {
  const lanes = lanesOf(array, axis);
  const data = array.data as PyValue[];
  for (const start of lanes.starts) {
    const row = Array.from({ length: lanes.length }, (_, k) => data[start + k * lanes.step] as PyValue);
    orderOf(row).forEach((index, k) => {
      data[start + k * lanes.step] = row[index] as PyValue;
    });
  }
}
