/**
 * Sorting as CPython's timsort compares: stable, and with the same comparisons in the same order, so that values which do not
 * order (NaN) end up at the same places.
 *
 * @module
 */

import { timsort } from '../algorithms/timsort.ts';
import { call1 } from '../calls/call.ts';
import { Int, int } from '../objects/int.ts';
import type { PyValue } from '../objects/py-object.ts';
import { PyTuple } from '../objects/py-tuple.ts';
import { isFlat } from '../text/code-points.ts';
import { budget } from '../world/budget.ts';
import { compare } from './compare.ts';
import { sameOrEqual } from './equality.ts';
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

/** Texts in the order of their code points; false: not all are texts, or code units would order them otherwise. */
function sortTexts(items: PyValue[], reverse: boolean): boolean {
  for (const item of items) if (typeof item !== 'string' || !isFlat(item)) return false;
  items.sort();
  if (reverse) items.reverse();
  return true;
}

interface Keyed<Key> {
  readonly key: Key;
  readonly item: PyValue;
}

/** By keys that JavaScript compares as Python does; `undefined`: there are others. */
function plainKeys(keys: readonly PyValue[], items: readonly PyValue[]): Keyed<number | string>[] | undefined {
  const texts = typeof keys[0] === 'string';
  const pairs: Keyed<number | string>[] = [];
  for (let index = 0; index < keys.length; index++) {
    const found = keys[index] as PyValue;
    const key = found instanceof Int ? found.n : found;
    const fits = texts ? typeof key === 'string' && isFlat(key) : typeof key === 'number';
    if (!fits) return undefined;
    pairs.push({ key: key as number | string, item: items[index] as PyValue });
  }
  return pairs;
}

/** What `reverse=` says: an integer, bools among them. Raises TypeError. */
export function isReversed(reverse: PyValue | undefined): boolean {
  return reverse !== undefined && reverse !== false && toIndex(reverse) !== 0;
}

/** Sorts pairs as the language does: reversed before and after, which keeps equal ones in their order. */
function sortPairs<Key>(
  pairs: Keyed<Key>[],
  less: (a: Keyed<Key>, b: Keyed<Key>) => boolean,
  reverse: boolean,
): PyValue[] {
  if (reverse) pairs.reverse();
  timsort(pairs, less);
  if (reverse) pairs.reverse();
  return pairs.map((pair) => pair.item);
}

/** Sorts the array and returns it. `key` is a function or `null`. */
export function sortItems(items: PyValue[], key: PyValue, reverse: boolean): PyValue[] {
  budget.allocate(items.length * 32);
  budget.burn(items.length);
  if (key === null) {
    if (sortNumbers(items, reverse) || sortTexts(items, reverse)) return items;
    if (reverse) items.reverse();
    timsort(items, isLess);
    return reverse ? items.reverse() : items;
  }
  const keys = items.map((item) => call1(key, item));
  const plain = plainKeys(keys, items);
  if (plain !== undefined) return sortPairs(plain, (a, b) => a.key < b.key, reverse);
  const pairs = items.map((item, index) => ({ key: keys[index] as PyValue, item }));
  return sortPairs(pairs, (a, b) => isLess(a.key, b.key), reverse);
}
