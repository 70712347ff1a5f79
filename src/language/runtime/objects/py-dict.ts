/**
 * Dictionaries, in order of insertion.
 *
 * @module
 */

import { callSpecial } from '../calls/special.ts';
import { keyError, runtimeError, typeError } from '../exceptions/raise.ts';
import { equalValues } from '../operators/equality.ts';
import type { BinarySymbol, ComparisonSymbol } from '../operators/symbols.ts';
import { repr } from '../text/repr.ts';
import { guardedRepr } from '../text/repr-guard.ts';
import { budget } from '../world/budget.ts';
import { fillDict } from './fill-dict.ts';
import { Int, int } from './int.ts';
import { formIn, KeyIndex, keyForm, standIn } from './key-index.ts';
import { NativeIterator, type PyIterator } from './py-iterator.ts';
import { type KeyForm, NotImplemented, PyObject, type PyValue } from './py-object.ts';

/** A key as it was first given, with its value. */
export interface DictEntry {
  readonly key: PyValue;
  value: PyValue;
}

/** Walks a dictionary's entries; raises when its size changes, or more come than there were. */
export class EntryWalk {
  private left: number;
  private readonly size: number;
  private over = false;

  constructor(
    private readonly dict: PyDict,
    private readonly entries: MapIterator<DictEntry>,
  ) {
    this.size = dict.size;
    this.left = dict.size;
  }

  /** The next entry; `undefined` at the end. */
  next(): DictEntry | undefined {
    if (this.over) return undefined;
    if (this.dict.size !== this.size) throw this.ended('dictionary changed size during iteration');
    const { value } = this.entries.next();
    if (value === undefined) {
      this.over = true;
      return undefined;
    }
    if (this.left === 0) throw this.ended('dictionary keys changed during iteration');
    this.left--;
    return value;
  }

  private ended(message: string): PyObject {
    this.over = true;
    return runtimeError(message);
  }
}

/** A dictionary. */
export class PyDict extends PyObject {
  private map = new Map<KeyForm, DictEntry>();
  private index: KeyIndex | undefined;

  /** A dictionary from pairs. */
  static from(pairs: Iterable<readonly [PyValue, PyValue]>): PyDict {
    const dict = new PyDict();
    for (const [key, value] of pairs) dict.put(key, value);
    return dict;
  }

  get size(): number {
    return this.map.size;
  }

  /** The value of a key, or `undefined`. */
  get(key: PyValue): PyValue | undefined {
    if (typeof key === 'string' || key instanceof Int) {
      const entry = this.map.get(typeof key === 'string' ? key : key.n);
      if (entry !== undefined || this.index === undefined) return entry?.value;
    }
    const form = this.index?.foundLast(key) ?? formIn(this.map, this.index, key);
    return form === undefined ? undefined : this.map.get(form)?.value;
  }

  /** {@link get} of a safe int without its box. */
  getInt(n: number): PyValue | undefined {
    const entry = this.map.get(n);
    return entry === undefined && this.index !== undefined ? this.get(int(n)) : entry?.value;
  }

  /** {@link put} of a safe int, which is boxed when it is a new key only. */
  putInt(n: number, value: PyValue): void {
    const entry = this.map.get(n);
    if (entry === undefined) this.put(int(n), value);
    else entry.value = value;
  }

  /**
   * The entry of a text or a small int that the map itself holds, or of the plain tuple that was looked for last. Once anything
   * else has run it may be out of the dictionary.
   */
  entryOf(key: PyValue): DictEntry | undefined {
    if (typeof key === 'string') return this.map.get(key);
    if (key instanceof Int) return this.map.get(key.n);
    const form = this.index?.foundLast(key);
    return form === undefined ? undefined : this.map.get(form);
  }

  has(key: PyValue): boolean {
    return this.get(key) !== undefined;
  }

  /** `self[key] = value`, whatever a derived class does. */
  put(key: PyValue, value: PyValue): void {
    let form: KeyForm | undefined = typeof key === 'string' ? key : key instanceof Int ? key.n : keyForm(key);
    if (form === undefined) {
      form = standIn(this.map, this.index, key as PyObject);
      if (form === undefined) {
        form = key as PyObject;
        this.index ??= new KeyIndex();
        this.index.add(form);
      }
    } else if (this.index !== undefined && !this.map.has(form)) form = this.index.findEqual(key) ?? form;
    const entry = this.map.get(form);
    if (entry !== undefined) {
      entry.value = value;
      return;
    }
    this.map.set(form, { key, value });
    const { size } = this.map;
    if (size >= 256 && (size & (size - 1)) === 0) budget.allocate(size * 128);
  }

  /** Removes a key; its value, or `undefined` when it was not there. */
  take(key: PyValue): PyValue | undefined {
    const form = formIn(this.map, this.index, key);
    if (form === undefined) return undefined;
    const entry = this.map.get(form);
    if (entry === undefined) return undefined;
    this.map.delete(form);
    if (form instanceof PyObject) this.index?.remove(form);
    return entry.value;
  }

  /** The entries, live. */
  entries(): MapIterator<DictEntry> {
    return this.map.values();
  }

  /** The keys as they are now. */
  keys(): PyValue[] {
    return Array.from(this.map.values(), (entry) => entry.key);
  }

  /** The last entry. */
  last(): DictEntry | undefined {
    let last: DictEntry | undefined;
    for (const entry of this.map.values()) last = entry;
    return last;
  }

  clear(): void {
    this.map = new Map();
    this.index = undefined;
  }

  /** Sets every entry of another dictionary. */
  merge(other: PyDict): void {
    if (other === this) return;
    for (const { key, value } of other.entries()) this.put(key, value);
  }

  /** A plain dictionary with the same entries. */
  copy(): PyDict {
    const result = new PyDict();
    result.merge(this);
    return result;
  }

  /** An iterator over what `select` takes of the entries; raises when the size changes, or more come than there were. */
  walk(select: (entry: DictEntry) => PyValue): PyIterator {
    const walk = this.walkEntries();
    return new NativeIterator(() => {
      const entry = walk.next();
      return entry === undefined ? undefined : select(entry);
    });
  }

  /** {@link walk} over the entries themselves. */
  walkEntries(): EntryWalk {
    return new EntryWalk(this, this.map.values());
  }

  override truth(): boolean {
    return this.size > 0;
  }

  override length(): number {
    return this.size;
  }

  override iterator(): PyIterator {
    return this.walk((entry) => entry.key);
  }

  override contains(item: PyValue): boolean {
    return this.get(item) !== undefined;
  }

  override itemAt(index: number): PyValue | undefined {
    return this.map.get(index)?.value;
  }

  override getItem(key: PyValue): PyValue {
    const value = this.get(key);
    if (value !== undefined) return value;
    if (this.pyClass.lookup('__missing__') !== undefined) return callSpecial(this, '__missing__', [key]);
    throw keyError(key);
  }

  override setItem(key: PyValue, value: PyValue): void {
    this.put(key, value);
  }

  override deleteItem(key: PyValue): void {
    if (this.take(key) === undefined) throw keyError(key);
  }

  override binary(symbol: BinarySymbol, other: PyValue, reflected: boolean): PyValue {
    if (symbol !== '|' || !(other instanceof PyDict)) return NotImplemented;
    const [first, second] = reflected ? [other, this] : [this, other];
    const result = first.copy();
    result.merge(second);
    return result;
  }

  override inPlace(symbol: BinarySymbol, other: PyValue): PyValue {
    if (symbol !== '|') return NotImplemented;
    fillDict(this, other);
    return this;
  }

  override compare(symbol: ComparisonSymbol, other: PyValue): PyValue {
    if ((symbol !== '==' && symbol !== '!=') || !(other instanceof PyDict)) return NotImplemented;
    return (this.size === other.size && this.isWithin(other)) === (symbol === '==');
  }

  override hash(): number {
    throw typeError(`unhashable type: '${this.pyClass.typeName}'`);
  }

  override keyForm(): undefined {
    return undefined;
  }

  override repr(): string {
    return guardedRepr(this, '{...}', () => {
      const parts = Array.from(this.entries(), ({ key, value }) => `${repr(key)}: ${repr(value)}`);
      return `{${parts.join(', ')}}`;
    });
  }

  private isWithin(other: PyDict): boolean {
    for (const { key, value } of this.entries()) {
      const theirs = other.get(key);
      if (theirs === undefined || !equalValues(value, theirs)) return false;
    }
    return true;
  }
}
