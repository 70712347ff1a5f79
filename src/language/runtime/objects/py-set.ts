/**
 * Sets and frozensets.
 *
 * @module
 */

import { SetTable } from '../algorithms/set-table.ts';
import { runtimeError, typeError } from '../exceptions/raise.ts';
import { frozensetHash, hashValue } from '../operators/hash.ts';
import { combineSets } from '../operators/set-algebra.ts';
import type { BinarySymbol, ComparisonSymbol } from '../operators/symbols.ts';
import { repr } from '../text/repr.ts';
import { guardedRepr } from '../text/repr-guard.ts';
import { budget } from '../world/budget.ts';
import { Int } from './int.ts';
import { formIn, KeyIndex, keyForm, standIn } from './key-index.ts';
import { NativeIterator, type PyIterator } from './py-iterator.ts';
import { type KeyForm, NotImplemented, PyObject, type PyValue } from './py-object.ts';
import { PyTuple } from './py-tuple.ts';

/** Whether CPython hashes a value alike in every run: numbers, and tuples of them. */
function hasStableHash(value: PyValue): boolean {
  if (value instanceof PyTuple) return value.items.every(hasStableHash);
  return typeof value === 'number' || value instanceof Int || typeof value === 'boolean' || typeof value === 'bigint';
}

/** What `set` and `frozenset` share. */
export abstract class PyAnySet extends PyObject {
  private map = new Map<KeyForm, PyValue>();
  private index: KeyIndex | undefined;
  /** CPython's order: `undefined` until it is asked for, `null` when an item's hash is not the same in every run of CPython. */
  private table: SetTable | null | undefined;

  get size(): number {
    return this.map.size;
  }

  /** The items as they are now, in CPython's order where it has one that does not change from run to run. */
  values(): readonly PyValue[] {
    return this.order()?.items() ?? [...this.map.values()];
  }

  has(item: PyValue): boolean {
    const form = formIn(this.map, this.index, item);
    return form !== undefined && this.map.has(form);
  }

  /** Adds an item unless an equal one is there. */
  put(item: PyValue): void {
    let form = keyForm(item);
    if (form === undefined) {
      if (standIn(this.map, this.index, item as PyObject) !== undefined) return;
      form = item as PyObject;
      this.index ??= new KeyIndex();
      this.index.add(form);
    } else if (this.map.has(form) || this.index?.findEqual(item) !== undefined) return;
    this.map.set(form, item);
    if (this.table instanceof SetTable) {
      if (hasStableHash(item)) this.table.add(item, hashValue(item));
      else this.table = null;
    }
    const { size } = this.map;
    if (size >= 256 && (size & (size - 1)) === 0) budget.allocate(size * 64);
  }

  /** Removes an item; false when it was not there. */
  take(item: PyValue): boolean {
    const form = formIn(this.map, this.index, item);
    const held = form === undefined ? undefined : this.map.get(form);
    if (form === undefined || held === undefined) return false;
    this.order()?.remove(held);
    this.map.delete(form);
    if (form instanceof PyObject) this.index?.remove(form);
    return true;
  }

  clear(): void {
    this.map = new Map();
    this.index = undefined;
    this.table = undefined;
  }

  /** Adds everything of an iterable, one by one. */
  merge(items: Iterable<PyValue>): this {
    for (const item of items) this.put(item);
    return this;
  }

  /** Adds everything of another set, making room for it at once. */
  mergeSet(other: PyAnySet): this {
    const theirs = other.order();
    const mine = theirs === null ? null : this.order();
    if (theirs !== null && mine !== null && other.size > 0) {
      mine.reserve(other.size);
      if (mine.canCopy(theirs)) {
        this.table = null;
        this.merge(theirs.items());
        mine.copyFrom(theirs);
        this.table = mine;
        return this;
      }
    }
    return this.merge(other.values());
  }

  /** A set of the same kind with these items. */
  abstract derive(items: Iterable<PyValue>): PyAnySet;

  /** A set of the same kind that is a copy. */
  copy(): PyAnySet {
    return this.derive([]).mergeSet(this);
  }

  override truth(): boolean {
    return this.size > 0;
  }

  override length(): number {
    return this.size;
  }

  override iterator(): PyIterator {
    const values = this.values();
    const { size } = this;
    let index = 0;
    return new NativeIterator(() => {
      if (this.size !== size) throw runtimeError('Set changed size during iteration');
      return values[index++];
    });
  }

  override contains(item: PyValue): boolean {
    return this.has(item instanceof PySet ? new PyFrozenSet().merge(item.values()) : item);
  }

  override binary(symbol: BinarySymbol, other: PyValue, reflected: boolean): PyValue {
    if (!(other instanceof PyAnySet)) return NotImplemented;
    return reflected ? combineSets(symbol, other, this) : combineSets(symbol, this, other);
  }

  override compare(symbol: ComparisonSymbol, other: PyValue): PyValue {
    if (!(other instanceof PyAnySet)) return NotImplemented;
    switch (symbol) {
      case '==':
        return this.size === other.size && this.isWithin(other);
      case '!=':
        return this.size !== other.size || !this.isWithin(other);
      case '<=':
        return this.isWithin(other);
      case '<':
        return this.size < other.size && this.isWithin(other);
      case '>=':
        return other.isWithin(this);
      default:
        return other.size < this.size && other.isWithin(this);
    }
  }

  override keyForm(): undefined {
    return undefined;
  }

  override repr(): string {
    const { name } = this.pyClass;
    if (this.size === 0) return `${name}()`;
    return guardedRepr(this, `${name}(...)`, () => {
      const items = this.values().map(repr).join(', ');
      return this instanceof PySet && name === 'set' ? `{${items}}` : `${name}({${items}})`;
    });
  }

  /** `self <= other`. */
  isWithin(other: PyAnySet): boolean {
    if (this.size > other.size) return false;
    for (const item of this.values()) if (!other.has(item)) return false;
    return true;
  }

  /** Takes out everything that another has. */
  withdraw(other: PyAnySet): this {
    for (const item of other.values()) this.take(item);
    this.table?.compact();
    return this;
  }

  /** Takes over the items of another that nothing else uses. */
  protected become(other: PyAnySet): this {
    this.map = other.map;
    this.index = other.index;
    this.table = other.table;
    return this;
  }

  private order(): SetTable | null {
    if (this.table !== undefined) return this.table;
    this.table = null;
    for (const item of this.map.values()) if (!hasStableHash(item)) return null;
    const table = new SetTable();
    for (const item of this.map.values()) table.add(item, hashValue(item));
    this.table = table;
    return table;
  }
}

/** `set`. */
export class PySet extends PyAnySet {
  override derive(items: Iterable<PyValue>): PySet {
    return new PySet().merge(items);
  }

  override inPlace(symbol: BinarySymbol, other: PyValue): PyValue {
    if (!(other instanceof PyAnySet)) return NotImplemented;
    if (symbol === '|') return this.mergeSet(other);
    if (symbol === '-') return this.withdraw(other);
    if (symbol === '^') {
      for (const item of other.values()) if (!this.take(item)) this.put(item);
      return this;
    }
    const result = this.binary(symbol, other, false);
    return result instanceof PyAnySet ? this.become(result) : NotImplemented;
  }

  override hash(): number {
    throw typeError(`unhashable type: '${this.pyClass.typeName}'`);
  }
}

/** `frozenset`. */
export class PyFrozenSet extends PyAnySet {
  override derive(items: Iterable<PyValue>): PyFrozenSet {
    return new PyFrozenSet().merge(items);
  }

  override hash(): number | bigint {
    return frozensetHash(this.values());
  }
}
