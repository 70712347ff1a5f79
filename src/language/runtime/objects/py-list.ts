/**
 * Lists.
 *
 * @module
 */
import { typeError } from '../exceptions/raise.ts';
import { compareSequences } from '../operators/compare-sequences.ts';
import { includesValue } from '../operators/equality.ts';
import { deleteSlice, itemAt, itemsOfSlice, positionOf, replaceSlice } from '../operators/indexing.ts';
import { iterate } from '../operators/iterate.ts';
import { concatenateOrRepeat } from '../operators/sequence-arithmetic.ts';
import type { BinarySymbol, ComparisonSymbol } from '../operators/symbols.ts';
import { reprSequence } from '../text/repr-guard.ts';
import { budget } from '../world/budget.ts';
import { Int } from './int.ts';
import { ArrayIterator, BYTES_PER_ITEM, type PyIterator } from './py-iterator.ts';
import { NotImplemented, PyObject, type PyValue } from './py-object.ts';
import { PySlice } from './py-slice.ts';

/** A list; takes the array over. */
export class PyList extends PyObject {
  constructor(public items: PyValue[] = []) {
    super();
  }

  /** `append`. */
  push(item: PyValue): void {
    const count = this.items.push(item);
    if (count >= 512 && (count & (count - 1)) === 0) budget.allocate(count * BYTES_PER_ITEM);
  }

  override truth(): boolean {
    return this.items.length > 0;
  }

  override length(): number {
    return this.items.length;
  }

  override iterator(): PyIterator {
    return new ArrayIterator(this.items);
  }

  override contains(item: PyValue): boolean {
    return includesValue(this.items, item);
  }

  override itemAt(index: number): PyValue | undefined {
    return this.items[index < 0 ? index + this.items.length : index];
  }

  override getItem(key: PyValue): PyValue {
    if (key instanceof Int) {
      const item = this.items[key.n < 0 ? key.n + this.items.length : key.n];
      if (item !== undefined) return item;
    }
    if (key instanceof PySlice) return new PyList(itemsOfSlice(this.items, key));
    return itemAt(this.items, key, 'list');
  }

  override setItem(key: PyValue, value: PyValue): void {
    if (key instanceof PySlice) replaceSlice(this.items, key, value);
    else this.items[positionOf(this.items.length, key, 'list', 'list assignment')] = value;
  }

  override deleteItem(key: PyValue): void {
    if (key instanceof PySlice) deleteSlice(this.items, key);
    else this.items.splice(positionOf(this.items.length, key, 'list', 'list assignment'), 1);
  }

  override binary(symbol: BinarySymbol, other: PyValue, reflected: boolean): PyValue {
    return concatenateOrRepeat(
      symbol,
      this.items,
      other instanceof PyList ? other.items : undefined,
      other,
      reflected,
      (items) => new PyList(items),
    );
  }

  /** Appends item by item, so that what came before a failure stays and the items' maker sees them. */
  private take(iterable: PyValue): this {
    const iterator = iterate(iterable);
    for (let item = iterator.next(); item !== undefined; item = iterator.next()) {
      budget.allocate(16);
      this.push(item);
    }
    return this;
  }

  override inPlace(symbol: BinarySymbol, other: PyValue): PyValue {
    if (symbol === '+') {
      if (!(other instanceof PyList)) {
        // CPython asks a number's addition, numpy's and `__radd__` too, before it extends the list.
        const sum = other instanceof PyObject ? other.binary('+', this, true) : NotImplemented;
        return sum === NotImplemented ? this.take(other) : sum;
      }
      const added = other.items;
      // it may be the list itself
      const count = added.length;
      budget.allocate(count * 16);
      for (let index = 0; index < count; index++) this.push(added[index] as PyValue);
      return this;
    }
    if (symbol === '*') {
      const result = this.binary('*', other, false);
      if (!(result instanceof PyList)) return NotImplemented;
      this.items.length = 0;
      for (const item of result.items) this.items.push(item);
      return this;
    }
    return NotImplemented;
  }

  override compare(symbol: ComparisonSymbol, other: PyValue): PyValue {
    return other instanceof PyList ? compareSequences(symbol, this.items, other.items) : super.compare(symbol, other);
  }

  override hash(): number {
    throw typeError(`unhashable type: '${this.pyClass.typeName}'`);
  }

  override keyForm(): undefined {
    return undefined;
  }

  override repr(): string {
    return reprSequence(this, this.items, '[', ']', '[...]');
  }
}
