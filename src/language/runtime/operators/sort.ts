/**
 * Sorting as CPython's timsort compares: stable, and with the same comparisons in the same order, so that values which do not
 * order (NaN) end up at the same places.
 *
 * @module
 */

import { timsort } from '../algorithms/timsort.ts';
import { callPositional } from '../calls/special.ts';
import { Int, int } from '../objects/int.ts';
import type { PyValue } from '../objects/py-object.ts';
import { budget } from '../world/budget.ts';
import { compare } from './compare.ts';
import { truth } from './truth.ts';

function isLess(a: PyValue, b: PyValue): boolean {
  if (typeof a === 'number' && typeof b === 'number') return a < b;
  if (a instanceof Int && b instanceof Int) return a.n < b.n;
  return truth(compare('<', a, b));
}

/** Sorts floats (without NaN and zeros, which have an order of their own) or small ints as raw numbers; false: others. */
function sortNumbers(items: PyValue[], reverse: boolean): boolean {
  const count = items.length;
  if (count < 16) return false;
  const raw = new Float64Array(count);
  const ints = items[0] instanceof Int;
  for (let index = 0; index < count; index++) {
    const item = items[index] as PyValue;
    const n = item instanceof Int ? item.n : item;
    if (typeof n !== 'number' || n !== n || item instanceof Int !== ints || (n === 0 && !ints)) return false;
    raw[index] = n;
  }
  raw.sort();
  if (reverse) raw.reverse();
  for (let index = 0; index < count; index++) items[index] = ints ? int(raw[index] as number) : (raw[index] as number);
  return true;
}

/** Sorts the array and returns it. `key` is a function or `null`. */
export function sortItems(items: PyValue[], key: PyValue, reverse: boolean): PyValue[] {
  budget.allocate(items.length * 32);
  budget.burn(items.length);
  if (key === null && sortNumbers(items, reverse)) return items;
  if (key === null) {
    // CPython reverses before and after, which keeps equal ones in their order
    if (reverse) items.reverse();
    timsort(items, isLess);
    return reverse ? items.reverse() : items;
  }
  const pairs = items.map((item) => ({ key: callPositional(key, [item]), item }));
  if (reverse) pairs.reverse();
  timsort(pairs, (a, b) => isLess(a.key, b.key));
  if (reverse) pairs.reverse();
  return pairs.map((pair) => pair.item);
}
