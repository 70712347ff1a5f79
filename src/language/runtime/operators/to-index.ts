/**
 * Integers out of values: `__index__`.
 *
 * @module
 */
import { indexError, overflowError, typeError } from '../exceptions/raise.ts';
import { classOf, typeName } from '../objects/class-of.ts';
import { Int } from '../objects/int.ts';
import { PyObject, type PyValue } from '../objects/py-object.ts';

/** The integer that `operator.index(value)` gives: a number when safe, else a bigint; `undefined` when there is none. */
export function indexOrNothing(value: PyValue): number | bigint | undefined {
  if (value instanceof Int) return value.n;
  if (typeof value === 'boolean') return Number(value);
  if (typeof value === 'bigint') return value;
  return value instanceof PyObject ? value.toIndex() : undefined;
}

/** `operator.index(value)`; raises `'float' object cannot be interpreted as an integer`. */
export function toIndex(value: PyValue): number | bigint {
  const index = indexOrNothing(value);
  if (index === undefined) throw typeError(`'${typeName(value)}' object cannot be interpreted as an integer`);
  return index;
}

/** Whether C could hold it as a size. */
export function fitsSize(n: bigint): boolean {
  return BigInt.asIntN(64, n) === n;
}

/** As {@link toIndex}, but a JavaScript number; raises OverflowError for what no size or count can be. */
export function toSize(value: PyValue): number {
  const index = toIndex(value);
  if (typeof index === 'number') return index;
  if (!fitsSize(index)) throw overflowError('Python int too large to convert to C ssize_t');
  return Number(index);
}

/** An index into a sequence; raises IndexError for what no index can be. */
export function toPosition(value: PyValue): number {
  const index = toIndex(value);
  if (typeof index === 'number') return index;
  if (!fitsSize(index)) throw indexError(`cannot fit '${typeName(value)}' into an index-sized integer`);
  return Number(index);
}

/**
 * Whether CPython tries the protocol of sequences for `object[key]` on the left of an assignment or behind `del`, which it
 * words otherwise; raises IndexError where the key does not fit an index, before it finds that nothing can be assigned.
 */
export function indexesAsSequence(object: PyValue, key: PyValue): boolean {
  const cls = classOf(object);
  if ((cls.isNative && cls.lookup('__len__') === undefined) || indexOrNothing(key) === undefined) return false;
  toPosition(key);
  return true;
}

/** A bound of a slice, cut to what a length can be. */
export function sliceIndex(value: PyValue): number {
  const index = indexOrNothing(value);
  if (index === undefined) {
    throw typeError('slice indices must be integers or None or have an __index__ method');
  }
  if (typeof index === 'number') return index;
  return index < 0n ? Number.MIN_SAFE_INTEGER : Number.MAX_SAFE_INTEGER;
}
