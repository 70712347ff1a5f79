/**
 * Sets and frozensets.
 *
 * @module
 */
import { runtimeError, typeError } from '../exceptions/raise.ts';
import { frozensetHash } from '../operators/hash.ts';
import { combineSets } from '../operators/set-algebra.ts';
import type { BinarySymbol, ComparisonSymbol } from '../operators/symbols.ts';
import { repr } from '../text/repr.ts';
import { guardedRepr } from '../text/repr-guard.ts';
import { budget } from '../world/budget.ts';
import { KeyIndex, keyForm } from './key-index.ts';
import { NativeIterator, type PyIterator } from './py-iterator.ts';
import { type KeyForm, NotImplemented, PyObject, type PyValue } from './py-object.ts';

/** What `set` and `frozenset` share. */
export abstract class PyAnySet extends PyObject {
  private map = new Map<KeyForm, PyValue>();
  private index: KeyIndex | undefined;

  get size(): number {
    return this.map.size;
  }

  /** The items, live. */
  values(): MapIterator<PyValue> {
    return this.map.values();
  }

  has(item: PyValue): boolean {
    const form = keyForm(item) ?? this.index?.find(item as PyObject) ?? this.checkHashable(item);
    return form !== undefined && this.map.has(form);
  }

  /** Adds an item unless an equal one is there. */
  put(item: PyValue): void {
    let form = keyForm(item);
    if (form === undefined) {
      this.index ??= new KeyIndex();
      if (this.index.find(item as PyObject) !== undefined) return;
      form = item as PyObject;
      this.index.add(form);
    }
    if (this.map.has(form)) return;
    this.map.set(form, item);
    const { size } = this.map;
    if (size >= 256 && (size & (size - 1)) === 0) budget.allocate(size * 64);
  }

  /** Removes an item; false when it was not there. */
  take(item: PyValue): boolean {
    const primitive = keyForm(item);
    const form = primitive ?? this.index?.find(item as PyObject) ?? this.checkHashable(item);
    if (form === undefined || !this.map.delete(form)) return false;
    if (primitive === undefined) this.index?.remove(form as PyObject);
    return true;
  }

  clear(): void {
    this.map = new Map();
    this.index = undefined;
  }

  /** Adds everything of another. */
  merge(items: Iterable<PyValue>): this {
    for (const item of items) this.put(item);
    return this;
  }

  /** A set of the same kind with these items. */
  abstract derive(items: Iterable<PyValue>): PyAnySet;

  override truth(): boolean {
    return this.size > 0;
  }

  override length(): number {
    return this.size;
  }

  override iterator(): PyIterator {
    const values = this.map.values();
    const { size } = this;
    return new NativeIterator(() => {
      if (this.size !== size) throw runtimeError('Set changed size during iteration');
      return values.next().value;
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
      const items = Array.from(this.values(), repr).join(', ');
      return this instanceof PySet && name === 'set' ? `{${items}}` : `${name}({${items}})`;
    });
  }

  /** `self <= other`. */
  isWithin(other: PyAnySet): boolean {
    if (this.size > other.size) return false;
    for (const item of this.values()) if (!other.has(item)) return false;
    return true;
  }

  private checkHashable(item: PyValue): undefined {
    if (this.index === undefined && item instanceof PyObject) item.hash();
    return undefined;
  }
}

/** `set`. */
export class PySet extends PyAnySet {
  override derive(items: Iterable<PyValue>): PySet {
    return new PySet().merge(items);
  }

  override inPlace(symbol: BinarySymbol, other: PyValue): PyValue {
    const result = this.binary(symbol, other, false);
    if (!(result instanceof PyAnySet)) return NotImplemented;
    this.clear();
    return this.merge(result.values());
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
    return frozensetHash(Array.from(this.values()));
  }
}
