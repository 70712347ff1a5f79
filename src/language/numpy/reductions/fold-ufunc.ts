/**
 * `reduce` of the operations on two operands, and the functions made of it: sum, prod, max, min, any, all.
 *
 * @module
 */
import { newArray } from '../array/allocation.ts';
import { asType } from '../array/cast.ts';
import { copyInto } from '../array/copy-into.ts';
import { BOOL, type DType, FLOAT64, INT64, type NumberData } from '../array/dtype.ts';
import { valueFailure } from '../array/failure.ts';
import { arrayOver, type NdArray, numbersOf } from '../array/nd-array.ts';
import { sizeOf } from '../array/shape.ts';
import { positionsOf } from '../indexing/positions.ts';
import { apply, applyBinary } from '../ufuncs/apply.ts';
import type { BinaryOperation } from '../ufuncs/operation.ts';
import { noLoop } from '../ufuncs/resolution.ts';
import { narrowed, wideData } from '../ufuncs/wide.ts';
import { pairwiseSum } from './pairwise-sum.ts';
import { dropAxes, type Fold, foldAxes, keptShape, sequentialFold } from './reduce.ts';

/** What a reduction may be told. */
export interface ReduceOptions {
  readonly keepdims?: boolean;
  readonly dtype?: DType | undefined;
  readonly initial?: number | undefined;
  readonly where?: NdArray | undefined;
}

const SUM: Fold = {
  initial: 0,
  run: (before, data, start, count, step) => before + pairwiseSum(data, start, count, step),
  pair: (before, element) => before + element,
};

function startOf(operation: BinaryOperation): number | undefined {
  if (operation.identity !== undefined) return operation.identity;
  switch (operation.name) {
    case 'maximum':
      return Number.NEGATIVE_INFINITY;
    case 'minimum':
      return Number.POSITIVE_INFINITY;
    case 'fmax':
    case 'fmin':
      return Number.NaN;
    default:
      return undefined;
  }
}

const folds = new Map<string, Fold>();

function foldOf(operation: BinaryOperation, initial: number | undefined): Fold | undefined {
  const start = startOf(operation);
  if (start === undefined) return undefined;
  let fold = folds.get(operation.name);
  if (fold === undefined) {
    fold = operation.name === 'add' ? SUM : sequentialFold(start, operation.number);
    folds.set(operation.name, fold);
  }
  return initial === undefined ? fold : { ...fold, initial };
}

function resultType(operation: BinaryOperation, array: NdArray, wanted: DType | undefined): DType {
  if (wanted !== undefined) return wanted;
  const { dtype } = array;
  const sums = operation.name === 'add' || operation.name === 'multiply';
  if (sums && (dtype === BOOL || (dtype.isInteger && dtype.itemSize < 8))) return INT64;
  return operation.resolve(dtype, [dtype, dtype]).result;
}

/** Reduces one element after the other along one axis by the operation itself; for what has no fold. */
function reduceBySlices(operation: BinaryOperation, array: NdArray, axis: number): NdArray {
  const length = array.shape[axis] as number;
  if (length === 0) throw noIdentity(operation);
  const slice = (index: number): NdArray =>
    array.view(
      array.offset + index * (array.strides[axis] as number),
      array.shape.filter((_, k) => k !== axis),
      array.strides.filter((_, k) => k !== axis),
    );
  let result = slice(0);
  for (let index = 1; index < length; index++) result = applyBinary(operation, result, slice(index));
  return result;
}

function noIdentity(operation: BinaryOperation): Error {
  return valueFailure(`zero-size array to reduction operation ${operation.name} which has no identity`);
}

function reduceWide(
  operation: BinaryOperation,
  array: NdArray,
  axes: readonly number[],
  initial: number | undefined,
): NdArray {
  const shape = keptShape(array.shape, axes);
  const out = new BigInt64Array(sizeOf(shape));
  const known = new Uint8Array(out.length);
  const start = initial ?? operation.identity;
  if (start !== undefined) {
    out.fill(BigInt(start));
    known.fill(1);
  }
  const data = wideData(array);
  const target = arrayOver(INT64, new Float64Array(out.length), shape);
  const outStrides = target.strides.map((stride, axis) => (axes.includes(axis) ? 0 : stride));
  const places = positionsOf(target.view(0, array.shape, outStrides));
  positionsOf(array).forEach((position, k) => {
    const place = places[k] as number;
    const element = data[position] as bigint;
    out[place] = known[place] === 0 ? element : BigInt(operation.wide?.(out[place] as bigint, element) ?? 0n);
    known[place] = 1;
  });
  return narrowed(arrayOver(INT64, out, shape));
}

function mayLeaveSafeIntegers(operation: BinaryOperation, array: NdArray, result: NdArray): boolean {
  if (result.dtype !== INT64) return false;
  if (array.isWide) return true;
  if (operation.name === 'multiply') {
    return numbersOf(result).some((value) => !(Math.abs(value) <= Number.MAX_SAFE_INTEGER));
  }
  if (operation.name !== 'add' || array.dtype === BOOL) return false;
  const data = numbersOf(array);
  let largest = 0;
  for (const position of positionsOf(array)) largest = Math.max(largest, Math.abs(data[position] as number));
  return largest * array.size > Number.MAX_SAFE_INTEGER;
}

function masked(operation: BinaryOperation, array: NdArray, where: NdArray, initial: number | undefined): NdArray {
  const neutral = initial ?? operation.identity;
  if (neutral === undefined) {
    throw valueFailure(
      `reduction operation '${operation.name}' does not have an identity, so to use a where mask one has to specify 'initial'`,
    );
  }
  const filled = newArray(array.dtype, array.shape);
  copyInto(filled, arrayOver(FLOAT64, Float64Array.of(operation.identity ?? neutral), []));
  apply({ ...POSITIVE, resolve: (type) => ({ compute: type, result: type }) }, [array], { out: filled, where });
  return filled;
}

const POSITIVE = {
  name: 'positive',
  inputs: 1 as const,
  number: (x: number) => x,
  wide: (x: bigint) => x,
  loop: () => (count: number, a: NumberData, p: number, s: number, out: NumberData, q: number, t: number) => {
    for (let k = 0; k < count; k++) out[q + k * t] = a[p + k * s] as number;
  },
};

function reduceObjects(operation: BinaryOperation, array: NdArray, axes: readonly number[]): NdArray {
  let result = array;
  for (const axis of [...axes].sort((a, b) => b - a)) {
    if (result.shape[axis] === 0 && operation.identity !== undefined) {
      const shape = result.shape.filter((_, k) => k !== axis);
      return arrayOver(INT64, new Float64Array(sizeOf(shape)).fill(operation.identity), shape);
    }
    result = reduceBySlices(operation, result, axis);
  }
  return result;
}

/** Reduces along axes counted from the front. */
export function reduceUfunc(
  operation: BinaryOperation,
  given: NdArray,
  axes: readonly number[],
  options: ReduceOptions = {},
): NdArray {
  const keep = options.keepdims ?? false;
  const array = options.where === undefined ? given : masked(operation, given, options.where, options.initial);
  if (!array.dtype.isNumeric) {
    if (array.dtype.kind === 'U') {
      throw noLoop(operation.name, [array.dtype, array.dtype]);
    }
    return dropAxes(reduceObjects(operation, array, axes), [], keep);
  }
  const dtype = resultType(operation, array, options.dtype);
  const source = dtype.kind === 'f' && array.dtype.kind !== 'f' ? asType(array, dtype) : array;
  const empty = axes.some((axis) => array.shape[axis] === 0);
  if (
    empty &&
    operation.identity === undefined &&
    options.initial === undefined &&
    sizeOf(keptShape(array.shape, axes)) > 0
  ) {
    throw noIdentity(operation);
  }
  const fold = foldOf(operation, options.initial);
  if (fold === undefined) {
    let result = source;
    for (const axis of [...axes].sort((a, b) => b - a)) result = reduceBySlices(operation, result, axis);
    return keep ? result.view(result.offset, keptShape(array.shape, axes), keptShape(array.shape, axes)) : result;
  }
  if (source.isWide && dtype === INT64)
    return dropAxes(reduceWide(operation, source, axes, options.initial), axes, keep);
  const result = foldAxes(source, axes, fold, dtype);
  if (mayLeaveSafeIntegers(operation, source, result)) {
    return dropAxes(reduceWide(operation, source, axes, options.initial), axes, keep);
  }
  return dropAxes(result, axes, keep);
}

/** All axes of an array. */
export function allAxes(array: NdArray): number[] {
  return array.shape.map((_, axis) => axis);
}
