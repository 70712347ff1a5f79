/**
 * Reductions that leave NaN out.
 *
 * @module
 */
import type { PyValue } from '../../runtime/objects/py-object.ts';
import { newArray } from '../array/allocation.ts';
import { FLOAT64, type NumberData } from '../array/dtype.ts';
import { asArray } from '../array/from-value.ts';
import { newArrayLike } from '../array/memory-order.ts';
import { type NdArray, numbersOf } from '../array/nd-array.ts';
import { ravel } from '../array/reshape.ts';
import { positionsOf } from '../indexing/positions.ts';
import { accumulate } from '../reductions/accumulate.ts';
import { extremeIndexOfNumbers } from '../reductions/extreme-index.ts';
import { reduceUfunc } from '../reductions/fold-ufunc.ts';
import { rootOf, toFloatArray, variance } from '../reductions/moments.ts';
import { dropAxes } from '../reductions/reduce.ts';
import { applyBinary, applyUnary } from '../ufuncs/apply.ts';
import { add, divide, fmax, fmin, multiply, subtract } from '../ufuncs/arithmetic.ts';
import type { BinaryOperation } from '../ufuncs/operation.ts';
import { isnan, logicalNot } from '../ufuncs/unary.ts';
import { type Argument, axesOf, axisOf, flagOf, numberOf } from './arguments.ts';
import type { FunctionTable } from './function-table.ts';
import { indexOfExtreme, into, reducer } from './reduce.ts';
import { typeArgument } from './type-argument.ts';

/** A copy with a number in place of NaN; integers as they are. */
function replaceNaN(array: NdArray, value: number): NdArray {
  if (array.dtype.kind !== 'f') return array;
  const copy = newArrayLike(array);
  const from = numbersOf(array);
  const to = copy.data as NumberData;
  const places = positionsOf(copy);
  positionsOf(array).forEach((position, k) => {
    const x = from[position] as number;
    to[places[k] as number] = x !== x ? value : x;
  });
  return copy;
}

function withoutNaN(operation: BinaryOperation, value: number) {
  const reduce = reducer(operation);
  return (
    a: PyValue,
    axis: Argument,
    dtype: Argument,
    out: Argument,
    keepdims: Argument,
    initial: Argument,
    where: Argument,
  ) => reduce(replaceNaN(asArray(a), value), axis, dtype, out, keepdims, initial, where);
}

function extreme(operation: BinaryOperation) {
  const reduce = reducer(operation);
  return (a: PyValue, axis: Argument, out: Argument, keepdims: Argument, initial: Argument, where: Argument) =>
    reduce(a, axis, undefined, out, keepdims, initial, where);
}

function counts(array: NdArray, axes: readonly number[], keepdims: boolean): NdArray {
  const present = applyUnary(logicalNot, applyUnary(isnan, array));
  return reduceUfunc(add, present, axes, { keepdims });
}

function nanmean(a: PyValue, axis: Argument, dtype: Argument, out: Argument, keepdims: Argument): PyValue {
  const array = toFloatArray(asArray(a), typeArgument(dtype));
  const axes = axesOf(axis, array);
  const total = reduceUfunc(add, replaceNaN(array, 0), axes, { keepdims: flagOf(keepdims) });
  return into(applyBinary(divide, total, counts(array, axes, flagOf(keepdims))), out);
}

function freedomOf(count: NdArray, ddof: number): NdArray {
  const freedom = newArray(FLOAT64, count.shape);
  const data = numbersOf(count);
  positionsOf(count).forEach((position, k) => {
    const degrees = (data[position] as number) - ddof;
    (freedom.data as NumberData)[k] = degrees <= 0 ? Number.NaN : degrees;
  });
  return freedom;
}

/** Puts 0 where another array of the shape is NaN. */
function zeroWhereNaN(target: NdArray, source: NdArray): void {
  const from = numbersOf(source);
  const places = positionsOf(target);
  positionsOf(source).forEach((position, k) => {
    const x = from[position] as number;
    if (x !== x) (target.data as NumberData)[places[k] as number] = 0;
  });
}

function nanVariance(given: NdArray, axes: readonly number[], ddof: number, keepdims: boolean): NdArray {
  if (given.dtype.kind !== 'f') return variance(given, axes, ddof, keepdims);
  const count = counts(given, axes, true);
  const average = applyBinary(divide, reduceUfunc(add, replaceNaN(given, 0), axes, { keepdims: true }), count);
  // Only what was NaN before counts as 0: inf − inf stays NaN.
  const deviations = applyBinary(subtract, given, average);
  zeroWhereNaN(deviations, given);
  const total = reduceUfunc(add, applyBinary(multiply, deviations, deviations), axes, { keepdims: true });
  return dropAxes(applyBinary(divide, total, freedomOf(count, ddof)), axes, keepdims);
}

function spread(root: boolean) {
  return (a: PyValue, axis: Argument, dtype: Argument, out: Argument, ddof: Argument, keepdims: Argument): PyValue => {
    const type = typeArgument(dtype);
    const array = type === undefined ? asArray(a) : toFloatArray(asArray(a), type);
    const freedom = ddof === undefined || ddof === null ? 0 : numberOf(ddof);
    const found = nanVariance(array, axesOf(axis, array), freedom, flagOf(keepdims));
    return into(root ? rootOf(found) : found, out);
  };
}

function running(operation: BinaryOperation, value: number) {
  return (a: PyValue, axis: Argument, dtype: Argument, out: Argument): PyValue => {
    const array = replaceNaN(asArray(a), value);
    const place = axisOf(axis, array.rank);
    const source = place === undefined ? ravel(array) : array;
    return into(accumulate(operation, source, place ?? 0, typeArgument(dtype)), out);
  };
}

const SUM = 'a, axis=None, dtype=None, out=None, keepdims=False, initial=0, where=True';
const EXTREME = 'a, axis=None, out=None, keepdims=False, initial=0, where=True';
const SPREAD = 'a, axis=None, dtype=None, out=None, ddof=0, keepdims=False, *, where=True';

/** See the module's head. */
export const NAN_REDUCE: FunctionTable = {
  nansum: [SUM, withoutNaN(add, 0)],
  nanprod: [SUM, withoutNaN(multiply, 1)],
  nanmax: [EXTREME, extreme(fmax)],
  nanmin: [EXTREME, extreme(fmin)],
  nanmean: ['a, axis=None, dtype=None, out=None, keepdims=False, *, where=True', nanmean],
  nanvar: [SPREAD, spread(false)],
  nanstd: [SPREAD, spread(true)],
  nanargmax: ['a, axis=None, out=None, *, keepdims=False', indexOfExtreme(true, extremeIndexOfNumbers)],
  nanargmin: ['a, axis=None, out=None, *, keepdims=False', indexOfExtreme(false, extremeIndexOfNumbers)],
  nancumsum: ['a, axis=None, dtype=None, out=None', running(add, 0)],
  nancumprod: ['a, axis=None, dtype=None, out=None', running(multiply, 1)],
};
