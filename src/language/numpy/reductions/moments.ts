/**
 * Mean, variance and standard deviation in numpy's order of operations (`numpy/core/_methods.py`).
 *
 * @module
 */
import { asType } from '../array/cast.ts';
import { type DType, FLOAT64 } from '../array/dtype.ts';
import { arrayOver, type NdArray } from '../array/nd-array.ts';
import { applyBinary, applyUnary } from '../ufuncs/apply.ts';
import { add, divide, multiply, subtract } from '../ufuncs/arithmetic.ts';
import { FLOAT_FUNCTIONS } from '../ufuncs/unary.ts';
import { reduceUfunc } from './fold-ufunc.ts';
import { dropAxes } from './reduce.ts';

/** A double as an array of no dimension. */
export function constant(x: number): NdArray {
  return arrayOver(FLOAT64, Float64Array.of(x), []);
}

/** Number of elements that each result along the axes is made of. */
function countAlong(array: NdArray, axes: readonly number[]): number {
  let count = 1;
  for (const axis of axes) count *= array.shape[axis] as number;
  return count;
}

/** Integers and bools are computed as doubles. */
export function toFloatArray(array: NdArray, dtype?: DType): NdArray {
  if (dtype !== undefined) return asType(array, dtype);
  return array.dtype.kind === 'f' || array.dtype.kind === 'O' ? array : asType(array, FLOAT64);
}

/** `np.mean`. */
export function mean(
  given: NdArray,
  axes: readonly number[],
  keepdims: boolean,
  dtype?: DType,
  where?: NdArray,
): NdArray {
  const array = toFloatArray(given, dtype);
  const sum = reduceUfunc(add, array, axes, { keepdims, where });
  if (where === undefined) return applyBinary(divide, sum, constant(countAlong(array, axes)));
  const counts = reduceUfunc(add, applyBinary(multiply, where, onesLike(array)), axes, { keepdims });
  return applyBinary(divide, sum, counts);
}

function onesLike(array: NdArray): NdArray {
  const ones = arrayOver(FLOAT64, new Float64Array(array.size).fill(1), array.shape);
  return ones;
}

/** `np.var`. */
export function variance(
  given: NdArray,
  axes: readonly number[],
  ddof: number,
  keepdims: boolean,
  dtype?: DType,
): NdArray {
  const array = toFloatArray(given, dtype);
  const count = countAlong(array, axes);
  const sum = reduceUfunc(add, array, axes, { keepdims: true });
  const average = applyBinary(divide, sum, constant(count));
  const deviation = applyBinary(subtract, array, average);
  const squares = applyBinary(multiply, deviation, deviation);
  const total = reduceUfunc(add, squares, axes, { keepdims: true });
  return dropAxes(applyBinary(divide, total, constant(Math.max(count - ddof, 0))), axes, keepdims);
}

const squareRoot = FLOAT_FUNCTIONS.find((operation) => operation.name === 'sqrt');

/** Elementwise square root. */
export function rootOf(array: NdArray): NdArray {
  if (squareRoot === undefined) throw new Error('no square root');
  return applyUnary(squareRoot, array);
}

/** `np.std`. */
export function deviation(
  given: NdArray,
  axes: readonly number[],
  ddof: number,
  keepdims: boolean,
  dtype?: DType,
): NdArray {
  return rootOf(variance(given, axes, ddof, keepdims, dtype));
}
