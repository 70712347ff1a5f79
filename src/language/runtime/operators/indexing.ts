/**
 * Items and slices of JavaScript arrays, as lists and tuples index them.
 *
 * @module
 */
import { indexError, typeError, valueError } from '../exceptions/raise.ts';
import { typeName } from '../objects/class-of.ts';
import { Int } from '../objects/int.ts';
import type { PyValue } from '../objects/py-object.ts';
import type { PySlice } from '../objects/py-slice.ts';
import { budget } from '../world/budget.ts';
import { toItems } from './iterate.ts';
import { indexOrNothing, toPosition } from './to-index.ts';

/** The position that an index means; `kind` names the sequence and `action` what is done (null: nothing) in error messages. */
export function positionOf(length: number, key: PyValue, kind: string, action: string | null): number {
  let index: number;
  if (key instanceof Int) index = key.n;
  else {
    if (indexOrNothing(key) === undefined) {
      throw typeError(`${kind} indices must be integers or slices, not ${typeName(key)}`);
    }
    index = toPosition(key);
  }
  if (index < 0) index += length;
  if (index < 0 || index >= length) throw indexError(`${action === null ? '' : `${action} `}index out of range`);
  return index;
}

/** `items[key]` for an index. */
export function itemAt(items: readonly PyValue[], key: PyValue, kind: string): PyValue {
  return items[positionOf(items.length, key, kind, kind)] as PyValue;
}

/** `items[slice]`. */
export function itemsOfSlice(items: readonly PyValue[], slice: PySlice): PyValue[] {
  const { start, step, count } = slice.resolve(items.length);
  budget.allocate(count * 8);
  if (step === 1) return items.slice(start, start + count);
  const result: PyValue[] = [];
  for (let index = 0; index < count; index++) result.push(items[start + index * step] as PyValue);
  return result;
}

/** `items[slice] = value`. */
export function replaceSlice(items: PyValue[], slice: PySlice, value: PyValue): void {
  const { start, stop, step, count } = slice.resolve(items.length);
  if (step === 1) {
    const added = toItems(value, 'can only assign an iterable').slice();
    const tail = items.splice(Math.max(start, stop));
    items.length = start;
    for (const item of added) items.push(item);
    for (const item of tail) items.push(item);
    return;
  }
  const added = toItems(value, 'must assign iterable to extended slice').slice();
  if (added.length !== count) {
    throw valueError(`attempt to assign sequence of size ${added.length} to extended slice of size ${count}`);
  }
  for (let index = 0; index < count; index++) items[start + index * step] = added[index] as PyValue;
}

/** `del items[slice]`. */
export function deleteSlice(items: unknown[], slice: PySlice): void {
  const { start, step, count } = slice.resolve(items.length);
  if (count === 0) return;
  if (step === 1) {
    items.splice(start, count);
    return;
  }
  const removed = new Set(Array.from({ length: count }, (_, index) => start + index * step));
  const kept = items.filter((_, index) => !removed.has(index));
  items.length = 0;
  for (const item of kept) items.push(item);
}
