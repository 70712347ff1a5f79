/**
 * Reductions: sums, extremes, moments, truths, running sums.
 *
 * @module
 */

import { int } from '../../runtime/objects/int.ts';
import { PyGenerator } from '../../runtime/objects/py-generator.ts';
import type { PyValue } from '../../runtime/objects/py-object.ts';
import { binary } from '../../runtime/operators/binary.ts';
import { newArray } from '../array/allocation.ts';
import { asType, convertInto } from '../array/cast.ts';
import { BOOL, type DType, FLOAT64, INT64 } from '../array/dtype.ts';
import { failure, typeFailure, valueFailure } from '../array/failure.ts';
import { asArray } from '../array/from-value.ts';
import { type NdArray, numbersOf } from '../array/nd-array.ts';
import { ravel, reshape } from '../array/reshape.ts';
import { sameShape } from '../array/shape.ts';
import { positionsOf } from '../indexing/positions.ts';
import { accumulate } from '../reductions/accumulate.ts';
import { extremeIndex } from '../reductions/extreme-index.ts';
import { reduceUfunc } from '../reductions/fold-ufunc.ts';
import { constant, deviation, mean, variance } from '../reductions/moments.ts';
import { isRow, rowMaximum, rowMinimum, rowSum, rowVariance } from '../reductions/quick.ts';
import { dropAxes, foldAxes, keptShape, sequentialFold } from '../reductions/reduce.ts';
import { boxNpFloat } from '../scalars/scalar.ts';
import { applyBinary } from '../ufuncs/apply.ts';
import { add, divide, maximumOperation, minimumOperation, multiply, subtract } from '../ufuncs/arithmetic.ts';
import { logicalAnd, logicalOr } from '../ufuncs/comparison.ts';
import type { BinaryOperation } from '../ufuncs/operation.ts';
import {
  type Argument,
  arrayOr,
  axesOf,
  axisOf,
  flagOf,
  numberOf,
  outputOf,
  READ_ONLY_OPERAND,
  result,
} from './arguments.ts';
import type { FunctionTable } from './function-table.ts';
import { typeArgument } from './type-argument.ts';

/** Puts a result where `out` says. */
export function into(array: NdArray, out: Argument): PyValue {
  const target = outputOf(out, READ_ONLY_OPERAND);
  if (target === undefined) return result(array);
  if (!sameShape(target.shape, array.shape)) throw valueFailure('output array does not match result of reduction.');
  convertInto(target, array);
  return target;
}

/** Reductions of a whole row of doubles to a number. */
const QUICK: Readonly<Record<string, (row: NdArray) => number>> = {
  add: rowSum,
  maximum: rowMaximum,
  minimum: rowMinimum,
};

/** The implementation of `np.sum(a, axis, dtype, out, keepdims, initial, where)` and its sisters. */
export function reducer(operation: BinaryOperation, fixed?: DType) {
  const quick = fixed === undefined ? QUICK[operation.name] : undefined;
  return (
    a: PyValue,
    axis: Argument,
    dtype: Argument,
    out: Argument,
    keepdims: Argument,
    initial: Argument,
    where: Argument,
  ): PyValue => {
    const array = asArray(a);
    if (quick !== undefined && axis === undefined && dtype === undefined && out === undefined && isRow(array)) {
      if (keepdims === undefined && initial === undefined && where === undefined && array.size > 0) {
        return boxNpFloat(quick(array));
      }
    }
    const reduced = reduceUfunc(operation, array, axesOf(axis, array), {
      keepdims: flagOf(keepdims),
      dtype: fixed ?? typeArgument(dtype),
      initial: initial === undefined || initial === null ? undefined : numberOf(initial),
      where: arrayOr(where === true ? undefined : where),
    });
    return into(reduced, out);
  };
}

const sumOf = reducer(add);

/** `np.sum`: of a generator what Python's `sum` gives. */
function sum(a: PyValue, ...rest: [Argument, Argument, Argument, Argument, Argument, Argument]): PyValue {
  if (!(a instanceof PyGenerator)) return sumOf(a, ...rest);
  let total: PyValue = int(0);
  for (let item = a.next(); item !== undefined; item = a.next()) total = binary('+', total, item);
  return total;
}

/** `np.max(a, axis, out, keepdims, initial, where)`: no `dtype`. */
export function untypedReducer(operation: BinaryOperation, fixed?: DType) {
  const reduce = reducer(operation, fixed);
  return (a: PyValue, axis: Argument, out: Argument, keepdims: Argument, initial: Argument, where: Argument): PyValue =>
    reduce(a, axis, undefined, out, keepdims, initial, where);
}

/** `np.any(a, axis, out, keepdims, where)`. */
export function truthReducer(operation: BinaryOperation) {
  const reduce = reducer(operation, BOOL);
  return (a: PyValue, axis: Argument, out: Argument, keepdims: Argument, where: Argument): PyValue => {
    const array = asArray(a);
    const truths = array.dtype.isNumeric ? array : asType(array, BOOL);
    return reduce(truths, axis, undefined, out, keepdims, undefined, where);
  };
}

/** `np.mean`. */
export function meanOf(
  a: PyValue,
  axis: Argument,
  dtype: Argument,
  out: Argument,
  keepdims: Argument,
  where: Argument,
): PyValue {
  const array = asArray(a);
  if (axis === undefined && dtype === undefined && out === undefined && keepdims === undefined && isRow(array)) {
    if (where === undefined) return boxNpFloat(rowSum(array) / array.size);
  }
  if (array.dtype.kind === 'U') throw noNumbers(array);
  const mask = arrayOr(where === true ? undefined : where);
  return into(mean(array, axesOf(axis, array), flagOf(keepdims), typeArgument(dtype), mask), out);
}

function noNumbers(array: NdArray): Error {
  const type = `dtype('${array.dtype.code}')`;
  return failure(
    'UFuncTypeError',
    `ufunc 'add' did not contain a loop with signature matching types (${type}, ${type}) -> None`,
  );
}

/** `np.std` or `np.var`. */
export function spread(compute: typeof variance) {
  return (a: PyValue, axis: Argument, dtype: Argument, out: Argument, ddof: Argument, keepdims: Argument): PyValue => {
    const array = asArray(a);
    const freedom = ddof === undefined || ddof === null ? 0 : numberOf(ddof);
    if (axis === undefined && dtype === undefined && out === undefined && keepdims === undefined && isRow(array)) {
      const found = rowVariance(array, freedom);
      return boxNpFloat(compute === deviation ? Math.sqrt(found) : found);
    }
    return into(compute(array, axesOf(axis, array), freedom, flagOf(keepdims), typeArgument(dtype)), out);
  };
}

/** `np.argmax` or `np.argmin`. */
export function indexOfExtreme(largest: boolean, find: typeof extremeIndex = extremeIndex) {
  return (a: PyValue, axis: Argument, out: Argument, keepdims: Argument): PyValue => {
    const array = asArray(a);
    const place = axisOf(axis, array.rank);
    const found = place === undefined ? find(ravel(array), 0, largest) : find(array, place, largest);
    if (!flagOf(keepdims)) return into(found, out);
    return into(
      reshape(found, keptShape(array.shape, place === undefined ? array.shape.map((_, k) => k) : [place])),
      out,
    );
  };
}

/** `np.cumsum` or `np.cumprod`. */
export function running(operation: BinaryOperation) {
  return (a: PyValue, axis: Argument, dtype: Argument, out: Argument): PyValue => {
    const array = asArray(a);
    const place = axisOf(axis, array.rank);
    const source = place === undefined ? ravel(array) : array;
    return into(accumulate(operation, source, place ?? 0, typeArgument(dtype)), out);
  };
}

/** `np.ptp`. */
export function ptp(a: PyValue, axis: Argument, out: Argument, keepdims: Argument): PyValue {
  const array = asArray(a);
  const axes = axesOf(axis, array);
  const options = { keepdims: flagOf(keepdims) };
  const largest = reduceUfunc(maximumOperation, array, axes, options);
  return into(applyBinary(subtract, largest, reduceUfunc(minimumOperation, array, axes, options)), out);
}

const COUNT = sequentialFold(0, (count, element) => (element === 0 ? count : count + 1));

/** `np.count_nonzero`: a Python int without an axis. */
function countNonzero(a: PyValue, axis: Argument, keepdims: Argument): PyValue {
  const array = asArray(a);
  const numeric = array.dtype.isNumeric ? array : asType(array, BOOL);
  const axes = axesOf(axis, array);
  const counts = foldAxes(numeric, axes, COUNT, INT64);
  if ((axis === undefined || axis === null) && !flagOf(keepdims)) return int(numbersOf(counts)[0] as number);
  return result(dropAxes(counts, axes, flagOf(keepdims)));
}

function average(a: PyValue, axis: Argument, weights: Argument, returned: Argument, keepdims: Argument): PyValue {
  const array = asArray(a);
  if (weights === undefined || weights === null) {
    const found = mean(array, axesOf(axis, array), flagOf(keepdims));
    if (!flagOf(returned)) return result(found);
    return pair(found, constantLike(found, array.size / Math.max(1, found.size)));
  }
  let weight = asArray(weights);
  const place = axisOf(axis, array.rank);
  if (!sameShape(array.shape, weight.shape)) {
    if (axis === undefined || axis === null) {
      throw typeFailure('Axis must be specified when shapes of a and weights differ.');
    }
    if (weight.rank !== 1) throw typeFailure('1D weights expected when shapes of a and weights differ.');
    if (weight.shape[0] !== array.shape[place ?? 0])
      throw valueFailure('Length of weights not compatible with specified axis.');
    weight = reshape(
      weight,
      array.shape.map((_, k) => (k === place ? (weight.shape[0] as number) : 1)),
    );
    weight = applyBinary(multiply, weight, constantLike(array, 1));
  }
  const axes = axesOf(axis, array);
  const keep = { keepdims: flagOf(keepdims) };
  const total = reduceUfunc(add, asType(weight, FLOAT64), axes, keep);
  const totals = numbersOf(total);
  if (positionsOf(total).some((position) => totals[position] === 0)) {
    throw failure('ZeroDivisionError', "Weights sum to zero, can't be normalized");
  }
  const product = applyBinary(multiply, asType(array, FLOAT64), asType(weight, FLOAT64));
  const found = applyBinary(divide, reduceUfunc(add, product, axes, keep), total);
  return flagOf(returned) ? pair(found, total) : result(found);
}

function constantLike(array: NdArray, value: number): NdArray {
  const ones = newArray(FLOAT64, array.shape);
  return applyBinary(add, ones, constant(value));
}

function pair(a: NdArray, b: NdArray): PyValue {
  return tuple([result(a), result(b)]);
}

let tuple: (items: PyValue[]) => PyValue;

/** Hands in how tuples are made. */
export function setTuple(make: (items: PyValue[]) => PyValue): void {
  tuple = make;
}

const SUM = 'a, axis=None, dtype=None, out=None, keepdims=False, initial=0, where=True';
const EXTREME = 'a, axis=None, out=None, keepdims=False, initial=0, where=True';
const TRUTH = 'a, axis=None, out=None, keepdims=False, *, where=True';
const SPREAD = 'a, axis=None, dtype=None, out=None, ddof=0, keepdims=False, *, where=True';
const INDEX = 'a, axis=None, out=None, *, keepdims=False';
const RUNNING = 'a, axis=None, dtype=None, out=None';

/** See the module's head. */
export const REDUCE: FunctionTable = {
  sum: [SUM, sum],
  prod: [SUM, reducer(multiply)],
  product: [SUM, reducer(multiply)],
  max: [EXTREME, untypedReducer(maximumOperation)],
  amax: [EXTREME, untypedReducer(maximumOperation)],
  min: [EXTREME, untypedReducer(minimumOperation)],
  amin: [EXTREME, untypedReducer(minimumOperation)],
  any: [TRUTH, truthReducer(logicalOr)],
  sometrue: [TRUTH, truthReducer(logicalOr)],
  all: [TRUTH, truthReducer(logicalAnd)],
  alltrue: [TRUTH, truthReducer(logicalAnd)],
  mean: ['a, axis=None, dtype=None, out=None, keepdims=False, *, where=True', meanOf],
  std: [SPREAD, spread(deviation)],
  var: [SPREAD, spread(variance)],
  argmax: [INDEX, indexOfExtreme(true)],
  argmin: [INDEX, indexOfExtreme(false)],
  cumsum: [RUNNING, running(add)],
  cumprod: [RUNNING, running(multiply)],
  cumproduct: [RUNNING, running(multiply)],
  ptp: ['a, axis=None, out=None, keepdims=False', ptp],
  count_nonzero: ['a, axis=None, *, keepdims=False', countNonzero],
  average: ['a, axis=None, weights=None, returned=False, *, keepdims=False', average],
};
