/**
 * Sequences of numbers: `arange`, `linspace`, `logspace`, `geomspace`.
 *
 * @module
 */

import { log10 } from '../../runtime/algorithms/libm/logarithm.ts';
import { pow } from '../../runtime/algorithms/libm/power.ts';
import type { PyValue } from '../../runtime/objects/py-object.ts';
import { PyTuple } from '../../runtime/objects/py-tuple.ts';
import { accountNumbers, newArray } from '../array/allocation.ts';
import { asType, truncateToInt64 } from '../array/cast.ts';
import { FLOAT64, INT64, type NumberData, promote } from '../array/dtype.ts';
import { storeInteger } from '../array/element.ts';
import { failure, typeFailure, valueFailure } from '../array/failure.ts';
import { asArray } from '../array/from-value.ts';
import type { NdArray } from '../array/nd-array.ts';
import { constant } from '../reductions/moments.ts';
import { boxNpFloat } from '../scalars/scalar.ts';
import { apply, applyBinary } from '../ufuncs/apply.ts';
import { add, multiply, subtract } from '../ufuncs/arithmetic.ts';
import { floor } from '../ufuncs/unary.ts';
import { type Argument, flagOf, integerOr, numberOf } from './arguments.ts';
import type { FunctionTable } from './function-table.ts';
import { typeArgument } from './type-argument.ts';

function arange(first: Argument, second: Argument, third: Argument, dtype: Argument): NdArray {
  if (first === undefined && second === undefined) throw typeFailure('arange() requires stop to be specified.');
  const [start, stop] = second === undefined || second === null ? [0, first as PyValue] : [first ?? 0, second];
  const startArray = start === 0 ? undefined : asArray(start);
  const stopArray = asArray(stop);
  const stepArray = third === undefined || third === null ? undefined : asArray(third);
  let type = promote(stopArray.dtype, INT64);
  for (const part of [startArray, stepArray]) if (part !== undefined) type = promote(type, part.dtype);
  const wanted = typeArgument(dtype) ?? type;
  const from = start === 0 ? 0 : numberOf(start);
  const to = numberOf(stop);
  const step = third === undefined || third === null ? 1 : numberOf(third);
  if (step === 0) throw failure('ZeroDivisionError', 'division by zero');
  const count = Math.max(0, Math.ceil((to - from) / step));
  if (!Number.isFinite(count)) throw valueFailure('arange: cannot compute length');
  // numpy computes the first two elements and extends by their difference.
  const array = newArray(type.kind === 'f' || wanted.kind === 'f' ? FLOAT64 : INT64, [count]);
  const data = array.data as NumberData;
  const integers = array.dtype === INT64;
  const second_ = integers ? Math.trunc(from) + Math.trunc(step) : from + step;
  const difference = second_ - from;
  for (let k = 0; k < count; k++) data[k] = k === 0 ? from : k === 1 ? second_ : from + k * difference;
  if (integers && !Number.isSafeInteger(from + count * difference)) {
    for (let k = 0; k < count; k++) storeInteger(array.storage, k, truncateToInt64(from + k * difference));
  }
  return asType(array, wanted);
}

/** `np.linspace` for single numbers. */
export function evenlySpaced(
  start: number,
  stop: number,
  count: number,
  endpoint: boolean,
): { values: Float64Array; step: number } {
  accountNumbers(count);
  const divisions = endpoint ? count - 1 : count;
  const delta = stop - start;
  const values = Float64Array.from({ length: count }, (_, k) => k);
  let step = Number.NaN;
  if (divisions > 0) {
    step = delta / divisions;
    for (let k = 0; k < count; k++) values[k] = step === 0 ? (k / divisions) * delta : k * step;
  } else for (let k = 0; k < count; k++) values[k] = k * delta;
  for (let k = 0; k < count; k++) values[k] = (values[k] as number) + start;
  if (endpoint && count > 1) values[count - 1] = stop;
  return { values, step };
}

function countOf(value: Argument): number {
  const count = integerOr(value, 50);
  if (count < 0) throw valueFailure(`Number of samples, ${count}, must be non-negative.`);
  return count;
}

function manyEvenlySpaced(start: NdArray, stop: NdArray, count: number, endpoint: boolean): NdArray {
  const divisions = endpoint ? count - 1 : count;
  const delta = applyBinary(subtract, stop, start);
  const column = newArray(FLOAT64, [count, ...delta.shape.map(() => 1)]);
  (column.data as NumberData).forEach((_, k) => {
    (column.data as NumberData)[k] = k;
  });
  const step = divisions > 0 ? applyBinary(multiply, delta, constant(1 / divisions)) : delta;
  return applyBinary(add, applyBinary(multiply, column, step), start);
}

function linspace(
  start: PyValue,
  stop: PyValue,
  num: Argument,
  endpoint: Argument,
  retstep: Argument,
  dtype: Argument,
): PyValue {
  const count = countOf(num);
  const [from, to] = [asArray(start), asArray(stop)];
  const type = typeArgument(dtype);
  if (from.rank > 0 || to.rank > 0) {
    const many = manyEvenlySpaced(from, to, count, flagOf(endpoint, true));
    return type === undefined ? many : asType(many, type);
  }
  const { values, step } = evenlySpaced(numberOf(start), numberOf(stop), count, flagOf(endpoint, true));
  let array = newArray(FLOAT64, [count]);
  (array.data as NumberData).set(values);
  if (type !== undefined) array = asType(type.isInteger ? apply(floor, [array]) : array, type);
  return flagOf(retstep) ? new PyTuple([array, boxNpFloat(step)]) : array;
}

function powersOf(base: number, exponents: Float64Array): NdArray {
  const array = newArray(FLOAT64, [exponents.length]);
  exponents.forEach((exponent, k) => {
    (array.data as NumberData)[k] = pow(base, exponent);
  });
  return array;
}

/** See the module's head. */
export const RANGES: FunctionTable = {
  arange: ['start=0, stop=None, step=1, dtype=None, *, like=None', arange],
  linspace: ['start, stop, num=50, endpoint=True, retstep=False, dtype=None, axis=0', linspace],
  logspace: [
    'start, stop, num=50, endpoint=True, base=10.0, dtype=None, axis=0',
    (start: PyValue, stop: PyValue, num: Argument, endpoint: Argument, base: Argument, dtype: Argument) => {
      const { values } = evenlySpaced(numberOf(start), numberOf(stop), countOf(num), flagOf(endpoint, true));
      const array = powersOf(base === undefined ? 10 : numberOf(base as PyValue), values);
      return asType(array, typeArgument(dtype) ?? FLOAT64);
    },
  ],
  geomspace: [
    'start, stop, num=50, endpoint=True, dtype=None, axis=0',
    (start: PyValue, stop: PyValue, num: Argument, endpoint: Argument, dtype: Argument) => {
      const [from, to] = [numberOf(start), numberOf(stop)];
      if (from === 0 || to === 0) throw valueFailure('Geometric sequence cannot include zero');
      const sign = from < 0 && to < 0 ? -1 : 1;
      const count = countOf(num);
      const { values } = evenlySpaced(log10(sign * from), log10(sign * to), count, flagOf(endpoint, true));
      const array = powersOf(10, values);
      const data = array.data as NumberData;
      if (count > 0) data[0] = sign * from;
      if (count > 1 && flagOf(endpoint, true)) data[count - 1] = sign * to;
      for (let k = 0; k < count; k++) data[k] = (data[k] as number) * sign;
      return asType(array, typeArgument(dtype) ?? FLOAT64);
    },
  ],
};
