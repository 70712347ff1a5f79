/**
 * Complex numbers: what `(-1.5) ** 0.5` gives, and what can be computed with it.
 *
 * @module
 */
import { hypot } from '../algorithms/libm/roots.ts';
import { complexPower, complexProduct, complexQuotient } from '../operators/complex-arithmetic.ts';
import { floatHash } from '../operators/hash.ts';
import { toFloat } from '../operators/integer-arithmetic.ts';
import type { BinarySymbol, ComparisonSymbol, UnarySymbol } from '../operators/symbols.ts';
import { shortFloat } from '../text/float-repr.ts';
import { integerValue, isInt } from './int.ts';
import { type KeyForm, NotImplemented, PyObject, type PyValue } from './py-object.ts';

/** A number or complex as a complex; `undefined` for anything else. */
export function asComplex(value: PyValue): PyComplex | undefined {
  if (value instanceof PyComplex) return value;
  if (typeof value === 'number') return new PyComplex(value, 0);
  if (typeof value === 'boolean' || isInt(value)) return new PyComplex(toFloat(integerValue(value)), 0);
  return undefined;
}

/** `complex(real, imaginary)`. */
export class PyComplex extends PyObject {
  constructor(
    readonly real: number,
    readonly imaginary: number,
  ) {
    super();
  }

  override truth(): boolean {
    return this.real !== 0 || this.imaginary !== 0;
  }

  override binary(symbol: BinarySymbol, other: PyValue, reflected: boolean): PyValue {
    const theirs = asComplex(other);
    if (theirs === undefined) return NotImplemented;
    const [a, b] = reflected ? [theirs, this] : [this, theirs];
    switch (symbol) {
      case '+':
        return new PyComplex(a.real + b.real, a.imaginary + b.imaginary);
      case '-':
        return new PyComplex(a.real - b.real, a.imaginary - b.imaginary);
      case '*':
        return complexProduct(a, b);
      case '/':
        return complexQuotient(a, b);
      case '**':
        return complexPower(a, b);
      default:
        return NotImplemented;
    }
  }

  override unary(symbol: UnarySymbol): PyValue {
    if (symbol === '-') return new PyComplex(-this.real, -this.imaginary);
    if (symbol === '+') return this;
    if (symbol === 'abs') return hypot(this.real, this.imaginary);
    return super.unary(symbol);
  }

  override compare(symbol: ComparisonSymbol, other: PyValue): PyValue {
    const theirs = asComplex(other);
    if (theirs === undefined || (symbol !== '==' && symbol !== '!=')) return NotImplemented;
    return (this.real === theirs.real && this.imaginary === theirs.imaginary) === (symbol === '==');
  }

  override hash(): number | bigint {
    const hash = BigInt(floatHash(this.real)) + 1000003n * BigInt(floatHash(this.imaginary));
    return this.imaginary === 0 ? floatHash(this.real) : BigInt.asIntN(64, hash);
  }

  override keyForm(): KeyForm | undefined {
    return this.imaginary === 0 ? this.real : undefined;
  }

  override repr(): string {
    const imaginary = shortFloat(this.imaginary);
    if (Object.is(this.real, 0)) return `${imaginary}j`;
    const sign = imaginary.startsWith('-') ? '' : '+';
    return `(${shortFloat(this.real)}${sign}${imaginary}j)`;
  }
}
