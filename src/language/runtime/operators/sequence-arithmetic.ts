/**
 * `+` and `*` of lists and tuples.
 *
 * @module
 */
import { overflowError } from '../exceptions/raise.ts';
import { NotImplemented, type PyObject, type PyValue } from '../objects/py-object.ts';
import { budget } from '../world/budget.ts';
import type { BinarySymbol } from './symbols.ts';
import { fitsSize, indexOrNothing } from './to-index.ts';

/** How often a sequence of some length is repeated; raises MemoryError and OverflowError before anything is made. */
export function repeatCount(times: number | bigint, length: number, bytesEach: number): number {
  if (typeof times === 'bigint' && !fitsSize(times)) {
    throw overflowError("cannot fit 'int' into an index-sized integer");
  }
  if (times <= 0 || length === 0) return 0;
  budget.allocate(Number(times) * length * bytesEach);
  return Number(times);
}

/** The result as `make` wraps it, or {@link NotImplemented}. `others` are the items of `other` when it is of the same kind. */
export function concatenateOrRepeat(
  symbol: BinarySymbol,
  items: readonly PyValue[],
  others: readonly PyValue[] | undefined,
  other: PyValue,
  reflected: boolean,
  make: (items: PyValue[]) => PyObject,
): PyValue {
  if (symbol === '+' && others !== undefined && !reflected) {
    budget.allocate((items.length + others.length) * 8);
    return make(items.concat(others));
  }
  if (symbol === '*') {
    const times = indexOrNothing(other);
    if (times === undefined) return NotImplemented;
    const count = repeatCount(times, items.length, 8);
    return make(repeated(items, count));
  }
  return NotImplemented;
}

/** Doubled as long as it fits: V8 copies whole arrays, which then have no holes (measured: 10 times as fast as item by item). */
function repeated(items: readonly PyValue[], count: number): PyValue[] {
  if (count === 0) return [];
  const length = items.length * count;
  let result = items.slice();
  while (result.length * 2 <= length) result = result.concat(result);
  return result.length === length ? result : result.concat(result.slice(0, length - result.length));
}
