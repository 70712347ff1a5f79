/**
 * Sorting as CPython's timsort compares: stable, and with the same comparisons in the same order, so that values which do not
 * order (NaN) end up at the same places.
 *
 * @module
 */

import { packedOrder } from '../algorithms/packed-order.ts';
import { Scratch } from '../algorithms/scratch.ts';
import { timsort } from '../algorithms/timsort.ts';
import { call1 } from '../calls/call.ts';
import { Int } from '../objects/int.ts';
import type { PyValue } from '../objects/py-object.ts';
import { PyTuple } from '../objects/py-tuple.ts';
import { budget } from '../world/budget.ts';
import { compare } from './compare.ts';
import { sameOrEqual } from './equality.ts';
import { plainOrder } from './plain-order.ts';
import { toIndex } from './to-index.ts';
import { truth } from './truth.ts';

function isLess(a: PyValue, b: PyValue): boolean {
  if (typeof a === 'number' && typeof b === 'number') return a < b;
  if (a instanceof Int && b instanceof Int) return a.n < b.n;
  if (a instanceof PyTuple && b instanceof PyTuple && a.constructor === PyTuple && b.constructor === PyTuple) {
    return isLessTuple(a.items, b.items);
  }
  return truth(compare('<', a, b));
}

/** The first pair that is not equal decides, else the lengths. */
function isLessTuple(a: readonly PyValue[], b: readonly PyValue[]): boolean {
  const shared = Math.min(a.length, b.length);
  for (let index = 0; index < shared; index++) {
    const [mine, theirs] = [a[index] as PyValue, b[index] as PyValue];
    if (!sameOrEqual(mine, theirs)) return isLess(mine, theirs);
  }
  return a.length < b.length;
}

const scratch = new Scratch((length) => new Float64Array(length));

/** Sorts floats other than NaN and zeros, which tell each other apart, in place; false: there are others. */
function sortFloats(items: PyValue[], reverse: boolean): boolean {
  const count = items.length;
  const raw = scratch.lend(count);
  for (let index = 0; index < count; index++) {
    const item = items[index];
    if (typeof item !== 'number' || item !== item || item === 0) return false;
    raw[index] = item;
  }
  const order = packedOrder([raw], count, null);
  if (order === undefined) raw.subarray(0, count).sort();
  for (let index = 0; index < count; index++) {
    const place = reverse ? count - 1 - index : index;
    items[index] = raw[order === undefined ? place : (order[place] as number)] as number;
  }
  return true;
}

interface Keyed {
  readonly key: PyValue;
  readonly item: PyValue;
}

/** What `reverse=` says: an integer, bools among them. Raises TypeError. */
export function isReversed(reverse: PyValue | undefined): boolean {
  return reverse !== undefined && reverse !== false && toIndex(reverse) !== 0;
}

/** Sorts the array and returns it. `key` is a function or `null`. */
export function sortItems(items: PyValue[], key: PyValue, reverse: boolean): PyValue[] {
  budget.allocate(items.length * 32);
  budget.burn(items.length);
  const keys = key === null ? items : items.map((item) => call1(key, item));
  if (key === null && typeof items[0] === 'number' && sortFloats(items, reverse)) return items;
  // reversed before and after, which keeps equal ones in their order
  if (reverse) items.reverse();
  if (reverse && key !== null) keys.reverse();
  const order = items.length < 2 ? undefined : plainOrder(keys);
  if (order !== undefined) {
    const before = items.slice();
    for (let index = 0; index < items.length; index++) items[index] = before[order[index] as number] as PyValue;
  } else if (key === null) timsort(items, isLess);
  else {
    const pairs: Keyed[] = items.map((item, index) => ({ key: keys[index] as PyValue, item }));
    timsort(pairs, (a, b) => isLess(a.key, b.key));
    for (let index = 0; index < pairs.length; index++) items[index] = (pairs[index] as Keyed).item;
  }
  return reverse ? items.reverse() : items;
}

/** Indexes that sort values as `sorted` would. Raises TypeError where two of them do not compare. */
export function orderOf(values: readonly PyValue[]): Int32Array {
  budget.allocate(values.length * 32);
  budget.burn(values.length);
  const plain = plainOrder(values);
  if (plain !== undefined) return plain.slice(0, values.length);
  const order = Array.from(values, (_, index) => index);
  timsort(order, (a, b) => isLess(values[a] as PyValue, values[b] as PyValue));
  return Int32Array.from(order);
}
