/**
 * Dictionaries that can only be read: what a class's `__dict__` and `types.MappingProxyType` give.
 *
 * @module
 */
import { binary } from '../operators/binary.ts';
import type { BinarySymbol } from '../operators/symbols.ts';
import { repr } from '../text/repr.ts';
import type { PyDict } from './py-dict.ts';
import type { PyIterator } from './py-iterator.ts';
import { NotImplemented, PyObject, type PyValue } from './py-object.ts';

/** A dictionary that can only be read. */
export class PyMappingProxy extends PyObject {
  constructor(readonly mapping: PyDict) {
    super();
  }

  override length(): number {
    return this.mapping.length();
  }

  override iterator(): PyIterator {
    return this.mapping.iterator();
  }

  override contains(item: PyValue): boolean {
    return this.mapping.contains(item);
  }

  override getItem(key: PyValue): PyValue {
    return this.mapping.getItem(key);
  }

  override compare(symbol: '==' | '!=', other: PyValue): PyValue {
    return this.mapping.compare(symbol, other instanceof PyMappingProxy ? other.mapping : other);
  }

  override binary(symbol: BinarySymbol, other: PyValue, reflected: boolean): PyValue {
    if (symbol !== '|') return NotImplemented;
    const theirs = other instanceof PyMappingProxy ? other.mapping : other;
    return reflected ? binary('|', theirs, this.mapping) : binary('|', this.mapping, theirs);
  }

  override str(): string {
    return repr(this.mapping);
  }

  override repr(): string {
    return `mappingproxy(${repr(this.mapping)})`;
  }
}
