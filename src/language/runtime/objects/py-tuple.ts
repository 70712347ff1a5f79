/**
 * Tuples.
 *
 * @module
 */
import { compareSequences } from '../operators/compare-sequences.ts';
import { includesValue } from '../operators/equality.ts';
import { tupleHash } from '../operators/hash.ts';
import { itemAt, itemsOfSlice } from '../operators/indexing.ts';
import { concatenateOrRepeat } from '../operators/sequence-arithmetic.ts';
import type { BinarySymbol, ComparisonSymbol } from '../operators/symbols.ts';
import { reprSequence } from '../text/repr-guard.ts';
import { ArrayIterator, type PyIterator } from './py-iterator.ts';
import { PyObject, type PyValue } from './py-object.ts';
import { PySlice } from './py-slice.ts';

/** A tuple; takes the array over. */
export class PyTuple extends PyObject {
  // Only declared: a field would be defined before it is set, slowly in a class with as many subclasses as named tuples.
  declare readonly items: readonly PyValue[];

  constructor(items: readonly PyValue[]) {
    super();
    this.items = items;
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
    if (key instanceof PySlice) return new PyTuple(itemsOfSlice(this.items, key));
    return itemAt(this.items, key, 'tuple');
  }

  override binary(symbol: BinarySymbol, other: PyValue, reflected: boolean): PyValue {
    return concatenateOrRepeat(
      symbol,
      this.items,
      other instanceof PyTuple ? other.items : undefined,
      other,
      reflected,
      (items) => new PyTuple(items),
    );
  }

  override compare(symbol: ComparisonSymbol, other: PyValue): PyValue {
    return other instanceof PyTuple ? compareSequences(symbol, this.items, other.items) : super.compare(symbol, other);
  }

  override hash(): number | bigint {
    return tupleHash(this.items);
  }

  override keyForm(): undefined {
    return undefined;
  }

  override repr(): string {
    return reprSequence(this, this.items, '(', this.items.length === 1 ? ',)' : ')', '(...)');
  }
}
