/**
 * Instances of classes written in Python, and of their subclasses of int, float, str and bool-like natives.
 *
 * @module
 */
import { compare } from '../operators/compare.ts';
import { hashValue } from '../operators/hash.ts';
import { toFloat } from '../operators/integer-arithmetic.ts';
import { iterate } from '../operators/iterate.ts';
import { contains, lengthOf } from '../operators/length.ts';
import { primitiveBinary } from '../operators/primitive-binary.ts';
import { round } from '../operators/round.ts';
import { subscript } from '../operators/subscript.ts';
import type { BinarySymbol, ComparisonSymbol, UnarySymbol } from '../operators/symbols.ts';
import { floatToInteger } from '../operators/to-integer.ts';
import { truth } from '../operators/truth.ts';
import { primitiveUnary } from '../operators/unary.ts';
import { formatValue } from '../text/format.ts';
import { formatPercent } from '../text/percent-format.ts';
import { repr, str } from '../text/repr.ts';
import { attributeKey, isSpecialName, writeSlot } from './attribute-key.ts';
import { Binding } from './binding.ts';
import { integerValue, isInt } from './int.ts';
import { keyForm } from './key-index.ts';
import type { PyIterator } from './py-iterator.ts';
import { type KeyForm, NotImplemented, PyObject, type PyValue } from './py-object.ts';

/** An instance of a plain Python class. */
export class PyInstance extends PyObject {
  override setAttribute(name: string, value: PyValue): void {
    if (this.pyClass.storesFreely && !(value instanceof Binding) && !isSpecialName(name)) {
      writeSlot(this, attributeKey(name), value);
    } else super.setAttribute(name, value);
  }
}

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

  override binary(symbol: BinarySymbol, other: PyValue, reflected: boolean): PyValue {
    if (symbol === '%' && reflected && typeof other === 'string') return formatPercent(other, this);
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

  override round(digits: PyValue | undefined): PyValue {
    return typeof this.plain === 'string' ? NotImplemented : round(this.plain, digits);
  }

  override format(specification: string): string {
    return specification === '' ? this.str() : formatValue(this.plain, specification);
  }
}

/** An instance of a class derived from int. */
export class IntInstance extends PrimitiveInstance {
  override toFloat(): number {
    return toFloat(this.toIndex());
  }

  override toIndex(): number | bigint {
    const { plain } = this;
    return isInt(plain) || typeof plain === 'boolean' ? integerValue(plain) : 0;
  }
}

/** An instance of a class derived from float. */
export class FloatInstance extends PrimitiveInstance {
  override toFloat(): number {
    return this.plain as number;
  }

  override toInteger(): number | bigint {
    return floatToInteger(this.plain as number);
  }
}

/** An instance of a class derived from str. */
export class StrInstance extends PrimitiveInstance {
  override length(): number {
    return lengthOf(this.plain);
  }

  override iterator(): PyIterator {
    return iterate(this.plain);
  }

  override contains(item: PyValue): boolean {
    return contains(this.plain, item);
  }

  override getItem(key: PyValue): PyValue {
    return subscript(this.plain, key);
  }
}

/** The plain value of an instance of a class derived from int, float or str; anything else as it is. */
export function unwrap(value: PyValue): PyValue {
  return value instanceof PrimitiveInstance ? value.plain : value;
}
