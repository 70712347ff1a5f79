/**
 * bytes.
 *
 * @module
 */
import { typeError, valueError } from '../exceptions/raise.ts';
import { compare } from '../operators/compare.ts';
import { textHash } from '../operators/hash.ts';
import { deleteSlice, positionOf } from '../operators/indexing.ts';
import { toItems } from '../operators/iterate.ts';
import { repeatCount } from '../operators/sequence-arithmetic.ts';
import type { BinarySymbol, ComparisonSymbol } from '../operators/symbols.ts';
import { indexOrNothing, toIndex } from '../operators/to-index.ts';
import { sliceText } from '../text/code-points.ts';
import { int } from './int.ts';
import { NativeIterator, type PyIterator } from './py-iterator.ts';
import { NotImplemented, PyObject, type PyValue } from './py-object.ts';
import { PySlice } from './py-slice.ts';

const NAMED: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t', '\\': '\\\\' };

/** Integers as bytes; raises ValueError, with `subject` as its first word, for what no byte can be. */
export function bytesOf(items: readonly PyValue[], subject: 'byte' | 'bytes'): string {
  const codes = items.map((item) => {
    const code = toIndex(item);
    if (code < 0 || code > 255) throw valueError(`${subject} must be in range(0, 256)`);
    return String.fromCharCode(Number(code));
  });
  return codes.join('');
}

/** bytes, held as a string of code units 0…255. */
export class PyBytes extends PyObject {
  constructor(public text: string) {
    super();
  }

  /** Bytes of the same kind. */
  derive(text: string): PyBytes {
    return new PyBytes(text);
  }

  override truth(): boolean {
    return this.text.length > 0;
  }

  override length(): number {
    return this.text.length;
  }

  override iterator(): PyIterator {
    let index = 0;
    return new NativeIterator(() => (index < this.text.length ? int(this.text.charCodeAt(index++)) : undefined));
  }

  override contains(item: PyValue): boolean {
    if (item instanceof PyBytes) return this.text.includes(item.text);
    const code = indexOrNothing(item);
    return typeof code === 'number' && this.text.includes(String.fromCharCode(code));
  }

  override getItem(key: PyValue): PyValue {
    if (key instanceof PySlice) return this.derive(sliceText(this.text, key));
    return int(this.text.charCodeAt(positionOf(this.text.length, key, 'byte', null)));
  }

  override binary(symbol: BinarySymbol, other: PyValue, reflected: boolean): PyValue {
    if (symbol === '+' && other instanceof PyBytes && !reflected) return this.derive(this.text + other.text);
    const times = symbol === '*' ? indexOrNothing(other) : undefined;
    return times === undefined
      ? NotImplemented
      : new PyBytes(this.text.repeat(repeatCount(times, this.text.length, 1)));
  }

  override compare(symbol: ComparisonSymbol, other: PyValue): PyValue {
    return other instanceof PyBytes ? compare(symbol, this.text, other.text) : NotImplemented;
  }

  override hash(): number {
    return textHash(this.text);
  }

  override keyForm(): undefined {
    return undefined;
  }

  override repr(): string {
    const mark = this.text.includes("'") && !this.text.includes('"') ? '"' : "'";
    let result = '';
    for (const character of this.text) {
      const code = character.charCodeAt(0);
      if (character === mark) result += `\\${mark}`;
      else if (NAMED[character] !== undefined) result += NAMED[character];
      else result += code < 32 || code > 126 ? `\\x${code.toString(16).padStart(2, '0')}` : character;
    }
    return `b${mark}${result}${mark}`;
  }
}

/** bytearray. */
export class PyByteArray extends PyBytes {
  override derive(text: string): PyByteArray {
    return new PyByteArray(text);
  }

  override getItem(key: PyValue): PyValue {
    if (key instanceof PySlice) return super.getItem(key);
    return int(this.text.charCodeAt(positionOf(this.text.length, key, 'bytearray', 'bytearray')));
  }

  override setItem(key: PyValue, value: PyValue): void {
    if (key instanceof PySlice) {
      this.replace(key, value);
      return;
    }
    const at = positionOf(this.text.length, key, 'bytearray', 'bytearray');
    this.text = this.text.slice(0, at) + bytesOf([value], 'byte') + this.text.slice(at + 1);
  }

  override deleteItem(key: PyValue): void {
    if (key instanceof PySlice) {
      const items = Array.from(this.text);
      deleteSlice(items, key);
      this.text = items.join('');
      return;
    }
    const at = positionOf(this.text.length, key, 'bytearray', 'bytearray');
    this.text = this.text.slice(0, at) + this.text.slice(at + 1);
  }

  /** `self[slice] = value`. */
  private replace(slice: PySlice, value: PyValue): void {
    if (typeof value === 'string' || indexOrNothing(value) !== undefined) {
      throw typeError('can assign only bytes, buffers, or iterables of ints in range(0, 256)');
    }
    const added = value instanceof PyBytes ? value.text : bytesOf(toItems(value), 'byte');
    const { start, stop, step, count } = slice.resolve(this.text.length);
    if (step !== 1 && added.length !== count) {
      throw valueError(`attempt to assign bytes of size ${added.length} to extended slice of size ${count}`);
    }
    if (step === 1) this.text = this.text.slice(0, start) + added + this.text.slice(Math.max(start, stop));
    else {
      const items = Array.from(this.text);
      for (let index = 0; index < count; index++) items[start + index * step] = added.charAt(index);
      this.text = items.join('');
    }
  }

  override hash(): number {
    throw typeError("unhashable type: 'bytearray'");
  }

  override repr(): string {
    return `bytearray(${super.repr()})`;
  }
}
