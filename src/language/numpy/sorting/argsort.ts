/**
 * The order of elements: numpy's introsort for `quicksort` and a stable merge for `stable`. Equal elements come in the order
 * in which numpy's generic introsort leaves them (insertion sort below 17 elements, so small ties keep their order).
 *
 * @module
 */
import type { PyValue } from '../../runtime/objects/py-object.ts';
import { orderOf } from '../../runtime/operators/sort.ts';
import { newArray } from '../array/allocation.ts';
import { INT64, type NumberData } from '../array/dtype.ts';
import { type NdArray, numbersOf } from '../array/nd-array.ts';
import { lanesOf, readLane } from '../reductions/lanes.ts';

const SMALL = 16;

/** Less-than with NaN last. */
export function before(a: number, b: number): boolean {
  return a < b || (b !== b && a === a);
}

function insertion(values: Float64Array, order: Int32Array, low: number, high: number): void {
  for (let at = low + 1; at <= high; at++) {
    const index = order[at] as number;
    const value = values[index] as number;
    let place = at;
    while (place > low && before(value, values[order[place - 1] as number] as number)) {
      order[place] = order[place - 1] as number;
      place--;
    }
    order[place] = index;
  }
}

function heapSort(values: Float64Array, order: Int32Array, low: number, count: number): void {
  const at = (k: number): number => order[low + k - 1] as number;
  const put = (k: number, index: number): void => {
    order[low + k - 1] = index;
  };
  const sift = (from: number, size: number, index: number): void => {
    let hole = from;
    for (let child = hole * 2; child <= size; ) {
      if (child < size && before(values[at(child)] as number, values[at(child + 1)] as number)) child++;
      if (!before(values[index] as number, values[at(child)] as number)) break;
      put(hole, at(child));
      hole = child;
      child += child;
    }
    put(hole, index);
  };
  for (let l = count >> 1; l > 0; l--) sift(l, count, at(l));
  for (let n = count; n > 1; ) {
    const index = at(n);
    put(n, at(1));
    n -= 1;
    sift(1, n, index);
  }
}

function swap(order: Int32Array, a: number, b: number): void {
  const kept = order[a] as number;
  order[a] = order[b] as number;
  order[b] = kept;
}

/** Indexes that sort `values`; source: `aquicksort_` in numpy/core/src/npysort/quicksort.cpp. */
function quickOrder(values: Float64Array): Int32Array {
  const order = Int32Array.from(values, (_, k) => k);
  const stack: [number, number, number][] = [];
  let low = 0;
  let high = values.length - 1;
  let depth = Math.floor(Math.log2(Math.max(1, values.length))) * 2;
  const value = (place: number): number => values[order[place] as number] as number;
  for (;;) {
    if (depth < 0) heapSort(values, order, low, high - low + 1);
    else {
      while (high - low > SMALL - 1) {
        const middle = low + ((high - low) >> 1);
        if (before(value(middle), value(low))) swap(order, high === middle ? middle : middle, low);
        if (before(value(high), value(middle))) swap(order, high, middle);
        if (before(value(middle), value(low))) swap(order, middle, low);
        const pivot = value(middle);
        let i = low;
        let j = high - 1;
        swap(order, middle, j);
        for (;;) {
          do i++;
          while (before(value(i), pivot));
          do j--;
          while (before(pivot, value(j)));
          if (i >= j) break;
          swap(order, i, j);
        }
        swap(order, i, high - 1);
        depth--;
        if (i - low < high - i) {
          stack.push([i + 1, high, depth]);
          high = i - 1;
        } else {
          stack.push([low, i - 1, depth]);
          low = i + 1;
        }
      }
      insertion(values, order, low, high);
    }
    const next = stack.pop();
    if (next === undefined) return order;
    [low, high, depth] = next;
  }
}

/** Indexes that sort `values`, equal ones in their order. */
export function stableOrder(values: Float64Array): Int32Array {
  const order = Array.from(values, (_, k) => k);
  order.sort((a, b) => {
    const x = values[a] as number;
    const y = values[b] as number;
    return before(x, y) ? -1 : before(y, x) ? 1 : a - b;
  });
  return Int32Array.from(order);
}

/** Indexes that sort an array along an axis. */
export function argsort(array: NdArray, axis: number, stable: boolean): NdArray {
  const lanes = lanesOf(array, axis);
  const result = newArray(INT64, array.shape);
  const places = lanesOf(result, axis);
  const out = result.data as NumberData;
  const row = new Float64Array(lanes.length);
  const data = array.dtype.isNumeric ? numbersOf(array) : undefined;
  lanes.starts.forEach((start, lane) => {
    let order: Int32Array;
    if (data === undefined) {
      const values = array.data as PyValue[];
      order = orderOf(Array.from(row, (_, k) => values[start + k * lanes.step] as PyValue));
    } else {
      readLane(data, start, lanes.step, row);
      order = stable ? stableOrder(row) : quickOrder(row);
    }
    order.forEach((index, k) => {
      out[(places.starts[lane] as number) + k * places.step] = index;
    });
  });
  return result;
}
