/**
 * Iterators: one JavaScript method, `undefined` at the end, no result objects.
 *
 * @module
 */
import { sameOrEqual } from '../operators/equality.ts';
import { budget } from '../world/budget.ts';
import { PyObject, type PyValue } from './py-object.ts';

/** What an item of a list is accounted for: its place and, often, a box. */
export const BYTES_PER_ITEM = 32;

/** Anything that `iter()` may return. */
export abstract class PyIterator extends PyObject {
  /** The next value, or `undefined` at the end; raises what `__next__` raises other than StopIteration. */
  abstract next(): PyValue | undefined;

  override iterator(): PyIterator {
    return this;
  }

  /** Whether a value comes; uses the iterator up to there. */
  includes(item: PyValue): boolean {
    for (let value = this.next(); value !== undefined; value = this.next()) {
      if (sameOrEqual(value, item)) return true;
    }
    return false;
  }

  override contains(item: PyValue): boolean {
    return this.includes(item);
  }

  /** Everything that is left. */
  drain(): PyValue[] {
    const items: PyValue[] = [];
    for (let value = this.next(); value !== undefined; value = this.next()) {
      const count = items.push(value);
      if (count >= 512 && (count & (count - 1)) === 0) {
        budget.allocate(count * BYTES_PER_ITEM);
        budget.burn(count);
      }
    }
    return items;
  }
}

/** An iterator around a function that gives the next value. */
export class NativeIterator extends PyIterator {
  constructor(private readonly step: () => PyValue | undefined) {
    super();
  }

  override next(): PyValue | undefined {
    return this.step();
  }
}

/** Walks an array that may change meanwhile, as CPython's list iterator does. */
export class ArrayIterator extends PyIterator {
  private index = 0;

  constructor(private items: readonly PyValue[] | undefined) {
    super();
  }

  override next(): PyValue | undefined {
    const { items } = this;
    if (items === undefined) return undefined;
    if (this.index < items.length) return items[this.index++];
    this.items = undefined;
    return undefined;
  }
}
