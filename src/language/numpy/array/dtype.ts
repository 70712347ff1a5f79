/**
 * Element types. Numbers of every type live in typed arrays of JavaScript; `int64` lives in a `Float64Array` while all its
 * values are within ±(2⁵³ − 1), which is nearly always and as fast as floats, and moves to a `BigInt64Array` when one is not
 * (see storage.ts). Objects and texts live in plain arrays of Python values.
 *
 * @module
 */
import { PyObject, type PyValue } from '../../runtime/objects/py-object.ts';
import type { ComparisonSymbol } from '../../runtime/operators/symbols.ts';
import { typeFailure } from './failure.ts';

/** A typed array whose elements read as JavaScript numbers. */
export type NumberData =
  | Float64Array
  | Float32Array
  | Int32Array
  | Int16Array
  | Int8Array
  | Uint32Array
  | Uint16Array
  | Uint8Array;

/** Whatever holds the elements of an array. */
export type ArrayData = NumberData | BigInt64Array | PyValue[];

/** numpy's letters for the families of types. */
export type Kind = 'b' | 'i' | 'u' | 'f' | 'O' | 'U';

/** How element types are shown and compared with what names them. */
export interface TypeWords {
  readonly repr: (type: DType) => string;
  readonly str: (type: DType) => string;
  readonly same: (type: DType, other: PyValue) => boolean;
}

let words: TypeWords;

/** Hands in how element types are shown and compared. */
export function setTypeWords(given: TypeWords): void {
  words = given;
}

/** An element type; compare by identity, except texts, which compare by length. */
export class DType extends PyObject {
  constructor(
    /** numpy's name: `float64`. */
    readonly name: string,
    readonly kind: Kind,
    /** Bytes of one element in numpy. */
    readonly itemSize: number,
    /** Array-protocol code: `<f8`. */
    readonly code: string,
  ) {
    super();
  }

  override repr(): string {
    return words.repr(this);
  }

  override str(): string {
    return words.str(this);
  }

  override compare(symbol: ComparisonSymbol, other: PyValue): PyValue {
    if (symbol !== '==' && symbol !== '!=') return super.compare(symbol, other);
    return words.same(this, other) === (symbol === '==');
  }

  /** Whether the elements are numbers or bools. */
  get isNumeric(): boolean {
    return this.kind !== 'O' && this.kind !== 'U';
  }

  get isInteger(): boolean {
    return this.kind === 'i' || this.kind === 'u';
  }
}

export const BOOL = new DType('bool', 'b', 1, '|b1');
export const INT8 = new DType('int8', 'i', 1, '|i1');
export const UINT8 = new DType('uint8', 'u', 1, '|u1');
export const INT16 = new DType('int16', 'i', 2, '<i2');
export const UINT16 = new DType('uint16', 'u', 2, '<u2');
export const INT32 = new DType('int32', 'i', 4, '<i4');
export const UINT32 = new DType('uint32', 'u', 4, '<u4');
export const INT64 = new DType('int64', 'i', 8, '<i8');
export const FLOAT32 = new DType('float32', 'f', 4, '<f4');
export const FLOAT64 = new DType('float64', 'f', 8, '<f8');
export const OBJECT = new DType('object', 'O', 8, '|O');

const texts = new Map<number, DType>();

/** The type of texts of at most `length` code points. */
export function textType(length: number): DType {
  let type = texts.get(length);
  if (type === undefined) {
    type = new DType(`str${length * 32}`, 'U', length * 4, `<U${length}`);
    texts.set(length, type);
  }
  return type;
}

/** Longest text that a text type holds, in code points. */
export function textLength(type: DType): number {
  return type.itemSize / 4;
}

const CONSTRUCTORS = new Map<DType, new (length: number) => NumberData>([
  [BOOL, Uint8Array],
  [INT8, Int8Array],
  [UINT8, Uint8Array],
  [INT16, Int16Array],
  [UINT16, Uint16Array],
  [INT32, Int32Array],
  [UINT32, Uint32Array],
  [INT64, Float64Array],
  [FLOAT32, Float32Array],
]);

/**
 * Doubles that share a buffer with others: V8 takes some microseconds to make a buffer, longer than most arrays take to compute.
 * One that is kept keeps its whole buffer, so arrays share with such as are about as long.
 */
const SHARED_LEAST = 9;
const SHARED_MOST = 1024;
const SMALLEST_SLAB = 8192;
const ARRAYS_IN_SLAB = 8;

interface Slab {
  readonly buffer: ArrayBuffer;
  used: number;
}

/** The slab that is being given out, by the bits of the length. */
const slabs: Slab[] = Array.from({ length: 32 }, () => ({ buffer: new ArrayBuffer(0), used: 0 }));

/** Zeroed doubles. No part of a slab is given out twice. */
function createDoubles(length: number): Float64Array {
  if (length < SHARED_LEAST || length > SHARED_MOST) return new Float64Array(length);
  const bytes = length * Float64Array.BYTES_PER_ELEMENT;
  const bits = 32 - Math.clz32(length - 1);
  let slab = slabs[bits] as Slab;
  if (slab.used + bytes > slab.buffer.byteLength) {
    const size = Math.max(SMALLEST_SLAB, 2 ** bits * Float64Array.BYTES_PER_ELEMENT * ARRAYS_IN_SLAB);
    slab = { buffer: new ArrayBuffer(size), used: 0 };
    slabs[bits] = slab;
  }
  const data = new Float64Array(slab.buffer, slab.used, length);
  slab.used += bytes;
  return data;
}

/** Zeroed elements of a type (`0` in arrays of objects as numpy has it is set by the caller). */
export function createData(type: DType, length: number): ArrayData {
  if (type === FLOAT64) return createDoubles(length);
  const Constructor = CONSTRUCTORS.get(type);
  if (Constructor !== undefined) return new Constructor(length);
  return Array.from<PyValue>({ length: length }).fill(type.kind === 'U' ? '' : null);
}

function promoteIntegers(a: DType, b: DType): DType {
  if (a.kind === b.kind) return a.itemSize >= b.itemSize ? a : b;
  const [signed, unsigned] = a.kind === 'i' ? [a, b] : [b, a];
  if (signed.itemSize > unsigned.itemSize) return signed;
  return unsigned.itemSize === 1 ? INT16 : unsigned.itemSize === 2 ? INT32 : INT64;
}

/** The type that holds the values of both types, as `numpy.promote_types`. */
export function promote(a: DType, b: DType): DType {
  if (a === b) return a;
  if (a === OBJECT || b === OBJECT) return OBJECT;
  if (a.kind === 'U' || b.kind === 'U') {
    if (a.kind === b.kind) return a.itemSize >= b.itemSize ? a : b;
    throw typeFailure(`The DType <class 'numpy.dtype[str_]'> could not be promoted by the other type`);
  }
  if (a === BOOL) return b;
  if (b === BOOL) return a;
  if (a.kind === 'f' || b.kind === 'f') {
    const [float, other] = a.kind === 'f' ? [a, b] : [b, a];
    if (other.kind === 'f') return FLOAT64;
    return float === FLOAT32 && other.itemSize <= 2 ? FLOAT32 : FLOAT64;
  }
  return promoteIntegers(a, b);
}

/** Place of a family in numpy's order bool < integers < floats < objects. */
export function category(type: DType): number {
  return type.kind === 'b' ? 0 : type.isInteger ? 1 : type.kind === 'f' ? 2 : type.kind === 'U' ? 3 : 4;
}

/** The largest or the smallest number of an integer type. */
export function integerLimit(type: DType, largest: boolean): bigint {
  const bits = BigInt(type.itemSize * 8);
  if (type.kind === 'u') return largest ? 2n ** bits - 1n : 0n;
  return largest ? 2n ** (bits - 1n) - 1n : -(2n ** (bits - 1n));
}
