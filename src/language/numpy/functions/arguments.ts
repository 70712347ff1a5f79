/**
 * Python arguments as numpy reads them: axes, shapes, counts, flags.
 *
 * @module
 */

import { int } from '../../runtime/objects/int.ts';
import type { PyValue } from '../../runtime/objects/py-object.ts';
import { PyTuple } from '../../runtime/objects/py-tuple.ts';
import { toIndex } from '../../runtime/operators/to-index.ts';
import { truth } from '../../runtime/operators/truth.ts';
import { repr } from '../../runtime/text/repr.ts';
import { scalarAt } from '../array/element.ts';
import { failure, typeFailure, valueFailure } from '../array/failure.ts';
import { asArray } from '../array/from-value.ts';
import { NdArray } from '../array/nd-array.ts';
import { toFloat } from '../array/python-number.ts';
import { sequenceItems } from '../array/sequence.ts';
import { normalizeAxes, normalizeAxis } from '../array/shape.ts';
import { allAxes } from '../reductions/fold-ufunc.ts';
import { Float64Scalar } from '../scalars/scalar.ts';

/** A Python argument that may be left out. */
export type Argument = PyValue | undefined;

/** An array as a Python value: the scalar of one without dimensions. */
export function result(array: NdArray): PyValue {
  return array.rank === 0 ? scalarAt(array, array.offset) : array;
}

/** An integer argument as a number. */
export function integerOf(value: PyValue): number {
  const index = toIndex(value);
  if (typeof index === 'bigint') throw failure('OverflowError', 'Python int too large to convert to C long');
  return index;
}

/** An optional integer argument. */
export function integerOr(value: Argument, fallback: number): number {
  return value === undefined || value === null ? fallback : integerOf(value);
}

/** An optional flag. */
export function flagOf(value: Argument, fallback = false): boolean {
  return value === undefined || value === null ? fallback : truth(value);
}

/** A number argument as a double. */
export function numberOf(value: PyValue): number {
  return toFloat(value);
}

/** One optional axis, counted from the front; `undefined` for None and nothing. */
export function axisOf(value: Argument, rank: number): number | undefined {
  if (value === undefined || value === null) return undefined;
  return normalizeAxis(integerOf(value), rank);
}

/** The axes to reduce: an integer, a tuple of them, or all for None and nothing. */
export function axesOf(value: Argument, array: NdArray): number[] {
  if (value === undefined || value === null) return allAxes(array);
  if (value instanceof PyTuple) return normalizeAxes(value.items.map(integerOf), array.rank);
  return [normalizeAxis(integerOf(value), array.rank)];
}

/** One or several integers. */
export function integersOf(value: PyValue): number[] {
  const items = value instanceof NdArray && value.rank > 0 ? value.iterator().drain() : sequenceItems(value);
  return items === undefined ? [integerOf(value)] : items.map(integerOf);
}

/** A shape argument: an integer or a sequence of them. */
export function shapeOf(value: PyValue): number[] {
  if (value === null) return [];
  if (typeof value === 'number' || value instanceof Float64Scalar) {
    throw typeFailure(`expected a sequence of integers or a single integer, got '${repr(value)}'`);
  }
  const shape = integersOf(value);
  if (shape.some((length) => length < 0)) throw valueFailure('negative dimensions are not allowed');
  return shape;
}

/** A shape as a Python tuple. */
export function tupleOf(numbers: readonly number[]): PyTuple {
  return new PyTuple(numbers.map((n) => int(n)));
}

/** The arrays of a sequence. */
export function arraysOf(value: PyValue): NdArray[] {
  const items = value instanceof NdArray && value.rank > 0 ? value.iterator().drain() : sequenceItems(value);
  if (items === undefined) {
    throw typeFailure('arrays to stack must be passed as a "sequence" type such as list or tuple.');
  }
  return items.map((item) => asArray(item));
}

/** An optional array argument. */
export function arrayOr(value: Argument): NdArray | undefined {
  return value === undefined || value === null ? undefined : asArray(value);
}

/** What reductions and `ufunc.at` say of an array that must not be written. */
export const READ_ONLY_OPERAND = 'operand array with iterator write flag set is read-only';

/** The `out` argument; ValueError with `words` where it must not be written. */
export function outputOf(value: Argument, words = 'output array is read-only'): NdArray | undefined {
  if (value === undefined || value === null) return undefined;
  if (value instanceof PyTuple && value.items.length === 1) return outputOf(value.items[0], words);
  if (!(value instanceof NdArray)) throw typeFailure('return arrays must be of ArrayType');
  value.checkWriteable(words);
  return value;
}
