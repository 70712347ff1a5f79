/**
 * Comparisons of whole arrays, and tests of values.
 *
 * @module
 */
import { Int } from '../../runtime/objects/int.ts';
import { PyObject, type PyValue } from '../../runtime/objects/py-object.ts';
import { isIterable } from '../../runtime/operators/iterate.ts';
import { newArray } from '../array/allocation.ts';
import { asType } from '../array/cast.ts';
import { copyInto } from '../array/copy-into.ts';
import { BOOL, FLOAT64, type NumberData } from '../array/dtype.ts';
import { asArray } from '../array/from-value.ts';
import { newArrayLike } from '../array/memory-order.ts';
import { type NdArray, numbersOf } from '../array/nd-array.ts';
import { commonShape, sameShape } from '../array/shape.ts';
import { positionsOf } from '../indexing/positions.ts';
import { allAxes, reduceUfunc } from '../reductions/fold-ufunc.ts';
import { NumpyScalar } from '../scalars/scalar.ts';
import { apply, applyBinary } from '../ufuncs/apply.ts';
import { equal, logicalAnd, logicalOr } from '../ufuncs/comparison.ts';
import { digitsRounder } from '../ufuncs/floats.ts';
import { unaryLoop } from '../ufuncs/loops.ts';
import type { BinaryOperation } from '../ufuncs/operation.ts';
import { isnan } from '../ufuncs/unary.ts';
import { type Argument, flagOf, integerOr, numberOf, outputOf, result } from './arguments.ts';
import type { FunctionTable } from './function-table.ts';

function closeness(relative: number, absolute: number, equalNaN: boolean): BinaryOperation {
  const close = (x: number, y: number): number => {
    if (x === y) return 1;
    if (x !== x || y !== y) return equalNaN && x !== x && y !== y ? 1 : 0;
    if (!Number.isFinite(y) || !Number.isFinite(x)) return 0;
    return Math.abs(x - y) <= absolute + relative * Math.abs(y) ? 1 : 0;
  };
  return {
    name: 'isclose',
    inputs: 2,
    resolve: () => ({ compute: FLOAT64, result: BOOL }),
    loop: () => (count, a, p, s, b, r, t, out, q, u) => {
      for (let k = 0; k < count; k++) out[q + k * u] = close(a[p + k * s] as number, b[r + k * t] as number);
    },
    number: close,
  };
}

function isclose(a: PyValue, b: PyValue, rtol: Argument, atol: Argument, equalNaN: Argument): NdArray {
  const operation = closeness(
    rtol === undefined ? 1e-5 : numberOf(rtol as PyValue),
    atol === undefined ? 1e-8 : numberOf(atol as PyValue),
    flagOf(equalNaN),
  );
  return applyBinary(operation, asType(asArray(a), FLOAT64), asType(asArray(b), FLOAT64));
}

function everyTrue(array: NdArray): boolean {
  return numbersOf(reduceUfunc(logicalAnd, array, allAxes(array)))[0] !== 0;
}

function arrayEqual(a: PyValue, b: PyValue, equalNaN: Argument): boolean {
  const [first, second] = [asArray(a), asArray(b)];
  if (!sameShape(first.shape, second.shape)) return false;
  const same = apply(equal, [first, second]);
  if (!flagOf(equalNaN) || first.dtype.kind !== 'f' || second.dtype.kind !== 'f') return everyTrue(same);
  const missing = applyBinary(logicalAnd, apply(isnan, [first]), apply(isnan, [second]));
  return everyTrue(applyBinary(logicalOr, same, missing));
}

function nanToNum(x: PyValue, copy: Argument, nan: Argument, positive: Argument, negative: Argument): PyValue {
  const array = asArray(x);
  if (array.dtype.kind !== 'f') return result(array);
  const inPlace = copy === false && array === x;
  const target = inPlace ? array : newArrayLike(array);
  const from = numbersOf(array);
  const to = target.data as NumberData;
  const missing = nan === undefined ? 0 : numberOf(nan as PyValue);
  const high = positive === undefined || positive === null ? Number.MAX_VALUE : numberOf(positive);
  const low = negative === undefined || negative === null ? -Number.MAX_VALUE : numberOf(negative);
  const places = positionsOf(target);
  positionsOf(array).forEach((position, k) => {
    const value = from[position] as number;
    to[places[k] as number] =
      value !== value
        ? missing
        : value === Number.POSITIVE_INFINITY
          ? high
          : value === Number.NEGATIVE_INFINITY
            ? low
            : value;
  });
  return result(target);
}

/** `compute` of every element, in the type that the array has. */
function sameType(array: NdArray, compute: (x: number) => number): NdArray {
  const loop = unaryLoop(compute);
  return apply(
    {
      name: 'round',
      inputs: 1,
      resolve: (type) => ({ compute: type, result: type }),
      loop: () => loop,
      number: (x) => x,
    },
    [array],
  );
}

/** `np.round`. */
export function roundArray(array: NdArray, digits: number, out: Argument): PyValue {
  const target = outputOf(out);
  let rounded = array;
  if (array.dtype.kind === 'f') {
    rounded = sameType(array, digitsRounder(digits));
  } else if (digits < 0 && array.dtype.isInteger) {
    const round = digitsRounder(digits);
    rounded = sameType(array, (x) => round(x) + 0);
  } else if (array.dtype === BOOL) rounded = asType(array, FLOAT64);
  if (target === undefined) return result(rounded);
  copyInto(target, rounded);
  return target;
}

const ROUND = 'a, decimals=0, out=None';
const round = (a: PyValue, decimals: Argument, out: Argument): PyValue =>
  roundArray(asArray(a), integerOr(decimals, 0), out);

/** See the module's head. */
export const LOGIC: FunctionTable = {
  isclose: [
    'a, b, rtol=1e-05, atol=1e-08, equal_nan=False',
    (a: PyValue, b: PyValue, rtol: Argument, atol: Argument, equalNaN: Argument) =>
      result(isclose(a, b, rtol, atol, equalNaN)),
  ],
  allclose: [
    'a, b, rtol=1e-05, atol=1e-08, equal_nan=False',
    (a: PyValue, b: PyValue, rtol: Argument, atol: Argument, equalNaN: Argument) =>
      everyTrue(isclose(a, b, rtol, atol, equalNaN)),
  ],
  array_equal: ['a1, a2, equal_nan=False', arrayEqual],
  array_equiv: [
    'a1, a2',
    (a: PyValue, b: PyValue) => {
      const [first, second] = [asArray(a), asArray(b)];
      return commonShape([first.shape, second.shape]) !== undefined && everyTrue(apply(equal, [first, second]));
    },
  ],
  isscalar: [
    'element',
    (element: PyValue) =>
      element instanceof NumpyScalar || element instanceof Int || (element !== null && !(element instanceof PyObject)),
  ],
  iterable: ['y', (y: PyValue) => isIterable(y)],
  nan_to_num: ['x, copy=True, nan=0.0, posinf=None, neginf=None', nanToNum],
  round: [ROUND, round],
  around: [ROUND, round],
  round_: [ROUND, round],
  isneginf: ['x, out=None', (x: PyValue) => infinite(x, Number.NEGATIVE_INFINITY)],
  isposinf: ['x, out=None', (x: PyValue) => infinite(x, Number.POSITIVE_INFINITY)],
  fix: [
    'x, out=None',
    (x: PyValue) => {
      const array = asType(asArray(x), FLOAT64);
      const loop = unaryLoop(Math.trunc);
      return result(
        apply(
          {
            name: 'fix',
            inputs: 1,
            resolve: (type) => ({ compute: type, result: type }),
            loop: () => loop,
            number: Math.trunc,
          },
          [array],
        ),
      );
    },
  ],
  real: ['val', (val: PyValue) => result(asArray(val))],
  isreal: ['x', (x: PyValue) => result(trueLike(asArray(x)))],
  isrealobj: ['x', () => true],
  iscomplexobj: ['x', () => false],
};

function infinite(x: PyValue, which: number): PyValue {
  return result(applyBinary(equal, asType(asArray(x), FLOAT64), asArray(which)));
}

function trueLike(array: NdArray): NdArray {
  const truths = newArray(BOOL, array.shape);
  (truths.data as NumberData).fill(1);
  return truths;
}
