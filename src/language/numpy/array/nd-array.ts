/**
 * The array type.
 *
 * @module
 */
import { typeError, valueError } from '../../runtime/exceptions/raise.ts';
import type { PyIterator } from '../../runtime/objects/py-iterator.ts';
import { PyObject, type PyValue } from '../../runtime/objects/py-object.ts';
import type { BinarySymbol, ComparisonSymbol, UnarySymbol } from '../../runtime/operators/symbols.ts';
import { columnOf, rowsOf } from '../indexing/row-views.ts';
import { Float64Scalar } from '../scalars/scalar.ts';
import { arrayProtocol } from './array-protocol.ts';
import { type ArrayData, type DType, FLOAT64, type NumberData } from './dtype.ts';
import { rowStrides, sizeOf } from './shape.ts';
import { Storage } from './storage.ts';

/** An index counted from the front; −1 outside the axis. */
function counted(index: number, length: number): number {
  const place = index < 0 ? index + length : index;
  return place < length ? place : -1;
}

/**
 * An n-dimensional array: element `(i, j, …)` is `data[offset + i · strides[0] + j · strides[1] + …]`. Strides count
 * elements, may be negative, and are 0 along repeated axes. Shape and strides are never changed after an array was made
 * except by assignment to its `shape`.
 */
export class NdArray extends PyObject {
  readonly size: number;

  constructor(
    readonly dtype: DType,
    readonly storage: Storage,
    readonly offset: number,
    public shape: readonly number[],
    public strides: readonly number[],
    /** The array that this one is a view of. */
    readonly base: NdArray | null = null,
    /** False for views that several elements share. */
    public writeable = true,
  ) {
    super();
    this.size = sizeOf(shape);
  }

  get rank(): number {
    return this.shape.length;
  }

  get data(): ArrayData {
    return this.storage.data;
  }

  /** Whether the elements are int64 values of which some may not be safe integers. */
  get isWide(): boolean {
    return this.storage.data instanceof BigInt64Array;
  }

  /** A view on the same elements. */
  view(offset: number, shape: readonly number[], strides: readonly number[]): NdArray {
    return new NdArray(this.dtype, this.storage, offset, shape, strides, this.base ?? this, this.writeable);
  }

  private doubleAt(position: number): Float64Scalar {
    return new Float64Scalar((this.storage.data as Float64Array)[position] as number);
  }

  /** Raises numpy's ValueError where elements must not be written, in the words of the function that would. */
  checkWriteable(words = 'assignment destination is read-only'): void {
    if (!this.writeable) throw valueError(words);
  }

  override truth(): boolean {
    return arrayProtocol().truth(this);
  }

  override length(): number {
    if (this.rank === 0) throw typeError('len() of unsized object');
    return this.shape[0] as number;
  }

  override iterator(): PyIterator {
    return arrayProtocol().iterator(this);
  }

  override contains(item: PyValue): boolean {
    return arrayProtocol().contains(this, item);
  }

  override getItem(key: PyValue): PyValue {
    return arrayProtocol().getItem(this, key);
  }

  override itemAt(index: number): PyValue | undefined {
    const { shape, strides } = this;
    if (this.dtype === FLOAT64 && shape.length === 1) {
      const place = counted(index, shape[0] as number);
      if (place >= 0) return this.doubleAt(this.offset + place * (strides[0] as number));
    }
    return arrayProtocol().itemAt(this, index);
  }

  override itemAtPair(row: number, column: number): PyValue | undefined {
    const { shape, strides } = this;
    if (this.dtype === FLOAT64 && shape.length === 2) {
      const i = counted(row, shape[0] as number);
      const j = counted(column, shape[1] as number);
      if (i >= 0 && j >= 0) return this.doubleAt(this.offset + i * (strides[0] as number) + j * (strides[1] as number));
    }
    return arrayProtocol().itemAtPair(this, row, column);
  }

  override columnAt(column: number): PyValue | undefined {
    return columnOf(this, 0, Number.POSITIVE_INFINITY, column);
  }

  override rowsAt(from: number, to: number): PyValue | undefined {
    return rowsOf(this, from, to);
  }

  override columnRowsAt(from: number, to: number, column: number): PyValue | undefined {
    return columnOf(this, from, to, column);
  }

  override setItem(key: PyValue, value: PyValue): void {
    arrayProtocol().setItem(this, key, value);
  }

  override deleteItem(_key: PyValue): void {
    throw valueError('cannot delete array elements');
  }

  override binary(symbol: BinarySymbol, other: PyValue, reflected: boolean): PyValue {
    return arrayProtocol().binary(this, symbol, other, reflected);
  }

  override inPlace(symbol: BinarySymbol, other: PyValue): PyValue {
    return arrayProtocol().inPlace(this, symbol, other);
  }

  override unary(symbol: UnarySymbol): PyValue {
    return arrayProtocol().unary(this, symbol);
  }

  override compare(symbol: ComparisonSymbol, other: PyValue): PyValue {
    return arrayProtocol().compare(this, symbol, other);
  }

  override hash(): number {
    throw typeError("unhashable type: 'numpy.ndarray'");
  }

  override keyForm(): undefined {
    return undefined;
  }

  override repr(): string {
    return arrayProtocol().repr(this);
  }

  override str(): string {
    return arrayProtocol().str(this);
  }

  override format(specification: string): string {
    if (specification === '') return this.str();
    if (this.rank === 0) return arrayProtocol().formatElement(this, specification);
    throw typeError('unsupported format string passed to numpy.ndarray.__format__');
  }

  override toFloat(): number | undefined {
    return arrayProtocol().toFloat(this);
  }

  override toIndex(): number | bigint | undefined {
    return arrayProtocol().toIndex(this);
  }

  override toInteger(): number | bigint | undefined {
    return arrayProtocol().toInteger(this);
  }
}

/** A new array over fresh data whose rows lie one after the other. */
export function arrayOver(dtype: DType, data: ArrayData, shape: readonly number[] = [data.length]): NdArray {
  return new NdArray(dtype, new Storage(data), 0, shape, rowStrides(shape));
}

/** The numbers of an array as they lie; int64 beyond the safe integers come as the nearest doubles, in a copy. */
export function numbersOf(array: NdArray): NumberData {
  const { data } = array.storage;
  if (data instanceof BigInt64Array) return Float64Array.from(data, Number);
  return data as NumberData;
}
