/**
 * numpy's scalars: what an element of an array is when it is read. `np.float64` is a subclass of `float`; `np.int64` and
 * `np.bool_` are no subclasses of `int` and `bool`.
 *
 * @module
 */
import { typeError } from '../../runtime/exceptions/raise.ts';
import { Int, makeInt } from '../../runtime/objects/int.ts';
import type { PyIterator } from '../../runtime/objects/py-iterator.ts';
import { type KeyForm, PyObject, type PyValue } from '../../runtime/objects/py-object.ts';
import { compareNumbers } from '../../runtime/operators/compare.ts';
import { floatHash, integerHash } from '../../runtime/operators/hash.ts';
import type { BinarySymbol, ComparisonSymbol, UnarySymbol } from '../../runtime/operators/symbols.ts';
import { floatToInteger } from '../../runtime/operators/to-integer.ts';
import { floatRepr } from '../../runtime/text/float-repr.ts';
import {
  BOOL,
  type DType,
  FLOAT32,
  FLOAT64,
  INT8,
  INT16,
  INT32,
  INT64,
  UINT8,
  UINT16,
  UINT32,
} from '../array/dtype.ts';
import { floorDivide, modulo, power } from '../ufuncs/floats.ts';
import { scalarProtocol } from './scalar-protocol.ts';
import { singleRepr } from './single-repr.ts';

/** Any numpy scalar. */
export abstract class NumpyScalar extends PyObject {
  abstract readonly dtype: DType;
  /** The value as a number, or a bigint where an int64 is no safe integer. */
  abstract readonly n: number | bigint;

  /** The value as Python's own number: float, int or bool. */
  get plain(): PyValue {
    const { kind } = this.dtype;
    return kind === 'f' ? Number(this.n) : kind === 'b' ? this.n !== 0 : makeInt(this.n);
  }

  override truth(): boolean {
    return typeof this.n === 'bigint' || this.n !== 0;
  }

  override binary(symbol: BinarySymbol, other: PyValue, reflected: boolean): PyValue {
    return scalarProtocol().binary(this, symbol, other, reflected);
  }

  override unary(symbol: UnarySymbol): PyValue {
    return scalarProtocol().unary(this, symbol);
  }

  override compare(symbol: ComparisonSymbol, other: PyValue): PyValue {
    return scalarProtocol().compare(this, symbol, other);
  }

  override iterator(): PyIterator {
    throw typeError(`'${this.pyClass.typeName}' object is not iterable`);
  }

  override getItem(key: PyValue): PyValue {
    return scalarProtocol().getItem(this, key);
  }

  override hash(): number | bigint {
    return this.dtype.kind === 'f' ? floatHash(Number(this.n)) : integerHash(this.n);
  }

  override keyForm(): KeyForm | undefined {
    return this.n === this.n ? this.n : this;
  }

  override repr(): string {
    const { dtype } = this;
    if (dtype.kind === 'b') return this.n === 0 ? 'False' : 'True';
    if (dtype.kind !== 'f') return String(this.n);
    return dtype === FLOAT32 ? singleRepr(Number(this.n)) : floatRepr(Number(this.n));
  }

  override str(): string {
    return this.repr();
  }

  override format(specification: string): string {
    return scalarProtocol().format(this, specification);
  }

  override toFloat(): number | undefined {
    return Number(this.n);
  }

  override toIndex(): number | bigint | undefined {
    return this.dtype.isInteger ? this.n : undefined;
  }

  override toInteger(): number | bigint | undefined {
    return this.dtype.kind === 'f' ? floatToInteger(Number(this.n)) : this.n;
  }

  override round(digits: PyValue | undefined): PyValue {
    return scalarProtocol().round(this, digits);
  }
}

/** An `np.float64`. */
export class Float64Scalar extends NumpyScalar {
  constructor(readonly n: number) {
    super();
  }

  get dtype(): DType {
    return FLOAT64;
  }

  override binary(symbol: BinarySymbol, other: PyValue, reflected: boolean): PyValue {
    const y = floatOperand(other);
    if (y === undefined) return super.binary(symbol, other, reflected);
    const result = reflected ? floatArithmetic(symbol, y, this.n) : floatArithmetic(symbol, this.n, y);
    return result === undefined ? super.binary(symbol, other, reflected) : new Float64Scalar(result);
  }

  override compare(symbol: ComparisonSymbol, other: PyValue): PyValue {
    const y = floatOperand(other);
    return y === undefined ? super.compare(symbol, other) : boxNpBool(compareNumbers(symbol, this.n, y));
  }

  override unary(symbol: UnarySymbol): PyValue {
    if (symbol === '-') return new Float64Scalar(-this.n);
    return symbol === 'abs' ? new Float64Scalar(Math.abs(this.n)) : super.unary(symbol);
  }

  override toFloat(): number {
    return this.n;
  }
}

/** What takes part in float64 arithmetic as one double without loss; `undefined` for anything else. */
function floatOperand(value: PyValue): number | undefined {
  if (typeof value === 'number') return value;
  if (value instanceof Float64Scalar || value instanceof Int) return value.n;
  return undefined;
}

/** An operator of float64 scalars; `undefined` for those that floats do not have. */
function floatArithmetic(symbol: BinarySymbol, x: number, y: number): number | undefined {
  switch (symbol) {
    case '+':
      return x + y;
    case '-':
      return x - y;
    case '*':
      return x * y;
    case '/':
      return x / y;
    case '//':
      return floorDivide(x, y);
    case '%':
      return modulo(x, y);
    case '**':
      return power(x, y);
    default:
      return undefined;
  }
}

/** An `np.int64`: a number when safe, else a bigint within the 64 bits. */
export class Int64Scalar extends NumpyScalar {
  constructor(readonly n: number | bigint) {
    super();
  }

  get dtype(): DType {
    return INT64;
  }
}

/** An `np.bool_`; there are two. */
export class BoolScalar extends NumpyScalar {
  constructor(readonly n: 0 | 1) {
    super();
  }

  get dtype(): DType {
    return BOOL;
  }
}

/** A scalar of one of the smaller types; each type has its own JavaScript class, as it has its own Python class. */
export abstract class SmallScalar extends NumpyScalar {
  constructor(readonly n: number) {
    super();
  }
}

function smallScalar(type: DType): new (n: number) => SmallScalar {
  return class extends SmallScalar {
    get dtype(): DType {
      return type;
    }
  };
}

/** The JavaScript classes of the scalars of the smaller types. */
export const SMALL_SCALARS: ReadonlyMap<DType, new (n: number) => SmallScalar> = new Map(
  [INT8, UINT8, INT16, UINT16, INT32, UINT32, FLOAT32].map((type) => [type, smallScalar(type)]),
);

const TRUE = new BoolScalar(1);
const FALSE = new BoolScalar(0);

/** An `np.float64` of a number. */
export function boxNpFloat(x: number): Float64Scalar {
  return new Float64Scalar(x);
}

/** An `np.bool_` of a boolean. */
export function boxNpBool(x: boolean): BoolScalar {
  return x ? TRUE : FALSE;
}

/** An `np.int64` of an integer within its 64 bits, in the one form that it has. */
export function boxNpInt(n: number | bigint): Int64Scalar {
  if (typeof n === 'number') return new Int64Scalar(n + 0);
  const small = Number(n);
  return new Int64Scalar(Number.isSafeInteger(small) ? small : n);
}

/** The scalar of an element type with a value. */
export function boxNumber(dtype: DType, n: number): PyValue {
  if (dtype === FLOAT64) return new Float64Scalar(n);
  if (dtype === INT64) return boxNpInt(n);
  if (dtype === BOOL) return n === 0 ? FALSE : TRUE;
  const Small = SMALL_SCALARS.get(dtype) as new (n: number) => SmallScalar;
  return new Small(dtype === FLOAT32 ? Math.fround(n) : n);
}
