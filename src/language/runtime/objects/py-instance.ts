/**
 * Instances of classes written in Python, and of their subclasses of int, float, str and bool-like natives.
 *
 * @module
 */
import { compare } from '../operators/compare.ts';
import { hashValue } from '../operators/hash.ts';
import { iterate } from '../operators/iterate.ts';
import { primitiveBinary } from '../operators/primitive-binary.ts';
import { subscript } from '../operators/subscript.ts';
import type { BinarySymbol, ComparisonSymbol, UnarySymbol } from '../operators/symbols.ts';
import { truth } from '../operators/truth.ts';
import { primitiveUnary } from '../operators/unary.ts';
import { stringLength } from '../text/code-points.ts';
import { formatValue } from '../text/format.ts';
import { repr, str } from '../text/repr.ts';
import { integerValue, isInt } from './int.ts';
import { keyForm } from './key-index.ts';
import type { PyIterator } from './py-iterator.ts';
import { type KeyForm, NotImplemented, PyObject, type PyValue } from './py-object.ts';

/** An instance of a plain Python class. */
export class PyInstance extends PyObject {}

/** Values that JavaScript has itself, and that Python lets classes derive from. */
export type Primitive = boolean | number | bigint | string | PyObject;

/** An instance of a Python class derived from int, float or str: holds the plain value. */
export class PrimitiveInstance extends PyObject {
  constructor(readonly plain: Primitive) {
    super();
  }

  override truth(): boolean {
    return truth(this.plain);
  }

  override length(): number {
    return typeof this.plain === 'string' ? stringLength(this.plain) : super.length();
  }

  override iterator(): PyIterator {
    return typeof this.plain === 'string' ? iterate(this.plain) : super.iterator();
  }

  override contains(item: PyValue): boolean {
    const other = unwrap(item);
    if (typeof this.plain !== 'string' || typeof other !== 'string') return super.contains(item);
    return this.plain.includes(other);
  }

  override getItem(key: PyValue): PyValue {
    return typeof this.plain === 'string' ? subscript(this.plain, key) : super.getItem(key);
  }

  override binary(symbol: BinarySymbol, other: PyValue, reflected: boolean): PyValue {
    const right = unwrap(other);
    return reflected ? primitiveBinary(symbol, right, this.plain) : primitiveBinary(symbol, this.plain, right);
  }

  override unary(symbol: UnarySymbol): PyValue {
    return primitiveUnary(symbol, this.plain);
  }

  override compare(symbol: ComparisonSymbol, other: PyValue): PyValue {
    const right = unwrap(other);
    if (right instanceof PyObject && !isInt(right)) return NotImplemented;
    if (right === null || (typeof right === 'string') !== (typeof this.plain === 'string')) return NotImplemented;
    return compare(symbol, this.plain, right);
  }

  override hash(): number | bigint {
    return hashValue(this.plain);
  }

  override keyForm(): KeyForm | undefined {
    return keyForm(this.plain);
  }

  override repr(): string {
    return repr(this.plain);
  }

  override str(): string {
    return typeof this.plain === 'string' ? str(this.plain) : this.repr();
  }

  override format(specification: string): string {
    return formatValue(this.plain, specification);
  }

  override toFloat(): number | undefined {
    if (typeof this.plain === 'number') return this.plain;
    return isInt(this.plain) ? Number(integerValue(this.plain)) : undefined;
  }

  override toIndex(): number | bigint | undefined {
    return isInt(this.plain) ? integerValue(this.plain) : undefined;
  }

  override toInteger(): number | bigint | undefined {
    return typeof this.plain === 'number' ? Math.trunc(this.plain) : this.toIndex();
  }
}

/** The plain value of an instance of a class derived from int, float or str; anything else as it is. */
export function unwrap(value: PyValue): PyValue {
  return value instanceof PrimitiveInstance ? value.plain : value;
}
