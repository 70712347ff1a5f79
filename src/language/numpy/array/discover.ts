/**
 * What shape and element type a nested Python sequence has as an array.
 *
 * @module
 */
import { Int } from '../../runtime/objects/int.ts';
import type { PyValue } from '../../runtime/objects/py-object.ts';
import { NumpyScalar } from '../scalars/scalar.ts';
import { textTypeFor } from './cast.ts';
import { BOOL, type DType, FLOAT64, INT64, OBJECT, promote, textType } from './dtype.ts';
import { valueFailure } from './failure.ts';
import { arrayOver, NdArray } from './nd-array.ts';
import { sequenceItems } from './sequence.ts';
import { shapeText } from './shape.ts';

const MAXIMUM_RANK = 32;
const INT64_LIMIT = 2n ** 63n;

/** What was found: the shape, the leaves in order (whole arrays among them count as their elements), the element type. */
export interface Discovery {
  readonly shape: readonly number[];
  readonly leaves: readonly PyValue[];
  readonly dtype: DType;
}

/** The element type that a single value has. */
export function valueType(value: PyValue): DType {
  if (typeof value === 'number') return FLOAT64;
  if (typeof value === 'boolean') return BOOL;
  if (value instanceof Int) return INT64;
  if (typeof value === 'bigint') return value >= -INT64_LIMIT && value < INT64_LIMIT ? INT64 : OBJECT;
  if (typeof value === 'string') return textType(Math.max(1, [...value].length));
  if (value instanceof NumpyScalar || value instanceof NdArray) return value.dtype;
  return OBJECT;
}

/** The common type of two values in one list: texts swallow numbers. */
export function commonType(a: DType | undefined, b: DType): DType {
  if (a === undefined || a === b) return b;
  if (a.kind !== b.kind && (a.kind === 'U' || b.kind === 'U') && a !== OBJECT && b !== OBJECT) {
    const [text, other] = a.kind === 'U' ? [a, b] : [b, a];
    return commonType(text, textTypeFor(arrayOver(other, [])));
  }
  return promote(a, b);
}

function inhomogeneous(shape: readonly number[]): never {
  throw valueFailure(
    `setting an array element with a sequence. The requested array has an inhomogeneous shape after ${shape.length} ` +
      `dimensions. The detected shape was ${shapeText(shape)} + inhomogeneous part.`,
  );
}

function commonPrefix(a: readonly number[], b: readonly number[]): number[] {
  let length = 0;
  while (length < a.length && length < b.length && a[length] === b[length]) length++;
  return a.slice(0, length);
}

function shapeOf(value: PyValue, depth: number): number[] {
  if (value instanceof NdArray) return [...value.shape];
  const items = depth < MAXIMUM_RANK ? sequenceItems(value) : undefined;
  if (items === undefined) return [];
  const first = items[0];
  if (first === undefined) return [0];
  let inner = shapeOf(first, depth + 1);
  for (let index = 1; index < items.length; index++) {
    const other = shapeOf(items[index] as PyValue, depth + 1);
    if (other.length !== inner.length || other.some((length, axis) => length !== inner[axis])) {
      inner = commonPrefix(inner, other);
    }
  }
  return [items.length, ...inner];
}

function collect(value: PyValue, shape: readonly number[], depth: number, leaves: PyValue[], ragged: boolean): void {
  if (depth === shape.length) {
    if (!ragged && (sequenceItems(value) !== undefined || (value instanceof NdArray && value.rank > 0)))
      inhomogeneous(shape);
    leaves.push(value);
    return;
  }
  if (value instanceof NdArray) {
    // An array fills all the axes that are left.
    leaves.push(value);
    return;
  }
  for (const item of sequenceItems(value) ?? []) collect(item, shape, depth + 1, leaves, ragged);
}

/** Looks through a value; `ragged` allows lists of different lengths as objects. */
export function discover(value: PyValue, ragged: boolean): Discovery {
  const shape = shapeOf(value, 0);
  const leaves: PyValue[] = [];
  collect(value, shape, 0, leaves, ragged);
  let dtype: DType | undefined;
  for (const leaf of leaves) {
    if (dtype === FLOAT64 && typeof leaf === 'number') continue;
    dtype = commonType(dtype, valueType(leaf));
  }
  return { shape, leaves, dtype: dtype ?? FLOAT64 };
}
