/**
 * `reversed()` of what is held in an array.
 *
 * @module
 */
import { PyIterator } from './py-iterator.ts';
import type { PyValue } from './py-object.ts';

/** Walks an array from its end; stops early when it has become shorter. */
export class ReverseIterator extends PyIterator {
  private index: number;

  constructor(private readonly items: readonly PyValue[]) {
    super();
    this.index = items.length;
  }

  override next(): PyValue | undefined {
    this.index--;
    return this.index >= 0 ? this.items[this.index] : undefined;
  }
}
