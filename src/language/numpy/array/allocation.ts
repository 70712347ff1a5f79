/**
 * New arrays, accounted for: the bytes of typed arrays are not bounded by a worker's limits.
 *
 * @module
 */
import { budget } from '../../runtime/world/budget.ts';
import { type ArrayData, createData, type DType, FLOAT64 } from './dtype.ts';
import { failure } from './failure.ts';
import { NdArray } from './nd-array.ts';
import { rowStrides, shapeText, sizeOf } from './shape.ts';
import { Storage } from './storage.ts';

const UNITS = ['bytes', 'KiB', 'MiB', 'GiB', 'TiB', 'PiB', 'EiB'];

function bytesText(bytes: number): string {
  let unit = 0;
  let value = bytes;
  while (value >= 1024 && unit < UNITS.length - 1) {
    value /= 1024;
    unit++;
  }
  const digits = value < 10 && unit > 0 ? 2 : value < 100 && unit > 0 ? 1 : 0;
  return `${value.toFixed(digits)} ${UNITS[unit]}`;
}

function unableToAllocate(bytes: number, shape: readonly number[], dtype: DType): Error {
  return failure(
    'MemoryError',
    `Unable to allocate ${bytesText(bytes)} for an array with shape ${shapeText(shape)} and data type ${dtype.name}`,
  );
}

/** Accounts for `bytes`; numpy's MemoryError when they are too many for one array. */
export function account(bytes: number, shape: readonly number[], dtype: DType): void {
  if (bytes > 2 ** 63) {
    throw failure('ValueError', 'Maximum allowed dimension exceeded');
  }
  if (bytes > 2 ** 33) {
    throw unableToAllocate(bytes, shape, dtype);
  }
  try {
    budget.allocateElements(bytes);
  } catch {
    throw unableToAllocate(bytes, shape, dtype);
  }
}

/** Accounts for a list of `count` numbers that a function needs on its way. */
export function accountNumbers(count: number): void {
  account(count * FLOAT64.itemSize, [count], FLOAT64);
}

/** Fresh, zeroed elements, accounted for. */
export function allocateData(dtype: DType, shape: readonly number[]): ArrayData {
  const size = sizeOf(shape);
  account(size * dtype.itemSize, shape, dtype);
  return createData(dtype, size);
}

/** A new zeroed array whose rows lie one after the other. */
export function newArray(dtype: DType, shape: readonly number[]): NdArray {
  return new NdArray(dtype, new Storage(allocateData(dtype, shape)), 0, shape, rowStrides(shape));
}
