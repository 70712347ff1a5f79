/**
 * `choice`, `shuffle` and `permutation` of both interfaces.
 *
 * @module
 */

import { classOf } from '../../runtime/objects/class-of.ts';
import { Int, int } from '../../runtime/objects/int.ts';
import { PyList } from '../../runtime/objects/py-list.ts';
import { PyObject, type PyValue } from '../../runtime/objects/py-object.ts';
import { toIndex } from '../../runtime/operators/to-index.ts';
import { str } from '../../runtime/text/repr.ts';
import { accountNumbers } from '../array/allocation.ts';
import { copyOf } from '../array/cast.ts';
import type { NumberData } from '../array/dtype.ts';
import { failure, valueFailure } from '../array/failure.ts';
import { asArray, asFloats, integersOver } from '../array/from-value.ts';
import { NdArray } from '../array/nd-array.ts';
import { reshape } from '../array/reshape.ts';
import { sizeOf } from '../array/shape.ts';
import { type Argument, flagOf, integerOf } from '../functions/arguments.ts';
import { takeAlong } from '../functions/join.ts';
import { floatsOf } from '../functions/order.ts';
import { distinct } from '../functions/sets.ts';
import { getItem, setItem } from '../indexing/subscript.ts';
import { pairwiseSum } from '../reductions/pairwise-sum.ts';
import { NumpyScalar } from '../scalars/scalar.ts';
import { insertionPoint } from '../sorting/search-sorted.ts';
import { boundedByMask } from './bounded-integers.ts';
import { sizeArgument } from './draw.ts';
import { type Bounded, sampleWithout, shufflePlaces } from './shuffle.ts';
import type { Source } from './source.ts';

/** Which of numpy's two interfaces draws. */
export interface Interface {
  readonly source: Source;
  readonly bounded: Bounded;
  /** `RandomState` takes the first of a whole permutation where `Generator` draws few. */
  readonly legacy: boolean;
}

function population(
  { legacy }: Interface,
  a: PyValue,
): { readonly array: NdArray | undefined; readonly count: number } {
  if (a instanceof Int || a instanceof NumpyScalar || typeof a === 'bigint') {
    const count = Number(toIndex(a));
    if (count <= 0) {
      throw valueFailure(`a must be ${legacy ? 'greater than 0' : 'a positive integer'} unless no samples are taken`);
    }
    return { array: undefined, count };
  }
  const array = asArray(a);
  if (array.rank === 0) {
    if (legacy) throw valueFailure('a must be 1-dimensional or an integer');
    throw valueFailure(`a must be a sequence or an integer, not ${str(classOf(a))}`);
  }
  if (legacy && array.rank > 1) throw valueFailure('a must be 1-dimensional');
  const count = array.shape[0] as number;
  if (count === 0) throw valueFailure(`${legacy ? "'a'" : 'a'} cannot be empty unless no samples are taken`);
  return { array, count };
}

function weightsOf({ legacy }: Interface, p: Argument, count: number): Float64Array | undefined {
  if (p === undefined || p === null) return undefined;
  const array = asFloats(p);
  if (array.rank !== 1) throw valueFailure(`${legacy ? "'p'" : 'p'} must be 1-dimensional`);
  const weights = floatsOf(array);
  if (weights.length !== count)
    throw valueFailure(legacy ? "'a' and 'p' must have same size" : 'a and p must have same size');
  if (weights.some((weight) => weight !== weight)) throw valueFailure('probabilities contain NaN');
  if (weights.some((weight) => weight < 0)) throw valueFailure('probabilities are not non-negative');
  if (Math.abs(pairwiseSum(weights, 0, count, 1) - 1) > 1.5e-8) throw valueFailure('probabilities do not sum to 1');
  return weights;
}

/** Running sums that end at 1. */
function cumulative(weights: Float64Array): Float64Array {
  let sum = 0;
  const sums = weights.map((weight, k) => {
    sum = k === 0 ? weight : sum + weight;
    return sum;
  });
  return sums.map((value) => value / (sums.at(-1) as number));
}

function weightedWithout(source: Source, weights: Float64Array, count: number): number[] {
  if (weights.filter((weight) => weight > 0).length < count)
    throw valueFailure('Fewer non-zero entries in p than size');
  const left = Float64Array.from(weights);
  const found: number[] = [];
  while (found.length < count) {
    const draws = Array.from({ length: count - found.length }, () => source.uniform());
    for (const index of found) left[index] = 0;
    const sums = cumulative(left);
    const candidates = draws.map((value) => insertionPoint(sums, value, true));
    const { first } = distinct(integersOver(candidates));
    for (const place of [...first].sort((a, b) => a - b)) found.push(candidates[place] as number);
  }
  return found;
}

/** The indexes that `choice` picks. */
function indexes(
  how: Interface,
  count: number,
  wanted: number,
  replace: boolean,
  weights: Float64Array | undefined,
  shuffled: boolean,
): number[] {
  const { source, bounded } = how;
  if (replace) {
    if (weights !== undefined) {
      const sums = cumulative(weights);
      return Array.from({ length: wanted }, () => insertionPoint(sums, source.uniform(), true));
    }
    return Array.from({ length: wanted }, () => Number(bounded(source.bits, BigInt(count - 1))));
  }
  if (wanted > count) throw valueFailure(TOO_MANY[how.legacy ? 'legacy' : 'new']);
  if (weights !== undefined) return weightedWithout(source, weights, wanted);
  if (!how.legacy) return sampleWithout(source.bits, bounded, count, wanted, shuffled);
  const order = Array.from({ length: count }, (_, k) => k);
  shuffleNumbers(how, order);
  return order.slice(0, wanted);
}

const TOO_MANY = {
  legacy: "Cannot take a larger sample than population when 'replace=False'",
  new: 'Cannot take a larger sample than population when replace is False',
};

function shuffleNumbers(how: Interface, numbers: number[]): void {
  shufflePlaces(how.source.bits, boundedByMask, numbers.length, 1, (a, b) => {
    const kept = numbers[a] as number;
    numbers[a] = numbers[b] as number;
    numbers[b] = kept;
  });
}

/** `choice(a, size, replace, p)`. */
export function choice(
  how: Interface,
  a: PyValue,
  size: Argument,
  replace: Argument,
  p: Argument,
  shuffled: Argument,
): PyValue {
  const { array, count } = population(how, a);
  const shape = sizeArgument(size);
  const wanted = shape === undefined ? 1 : sizeOf(shape);
  accountNumbers(wanted);
  if (!flagOf(replace, true) && how.legacy) accountNumbers(count);
  const weights = weightsOf(how, p, count);
  const picked = indexes(how, count, wanted, flagOf(replace, true), weights, flagOf(shuffled, true));
  if (shape === undefined) {
    const index = picked[0] as number;
    if (array === undefined) return int(index);
    return getItem(array, int(index));
  }
  if (array === undefined) return reshape(integersOver(picked), shape);
  return reshape(takeAlong(array, picked, 0), [...shape, ...array.shape.slice(1)]);
}

/** `shuffle(x)`, in place. */
export function shuffle(how: Interface, x: PyValue): PyValue {
  const { bits } = how.source;
  if (x instanceof NdArray) {
    if (x.rank === 0) throw failure('TypeError', 'x must be an integer or at least 1-dimensional');
    x.checkWriteable('array is read-only');
    const count = x.shape[0] as number;
    const stride = x.strides[0] as number;
    const data = x.data as NumberData;
    shufflePlaces(bits, boundedByMask, count, 1, (a, b) => {
      if (x.rank === 1) {
        const kept = data[x.offset + a * stride] as number;
        data[x.offset + a * stride] = data[x.offset + b * stride] as number;
        data[x.offset + b * stride] = kept;
        return;
      }
      const row = copyOf(getItem(x, int(a)) as NdArray);
      setItem(x, int(a), getItem(x, int(b)));
      setItem(x, int(b), row);
    });
    return null;
  }
  if (!(x instanceof PyObject)) throw failure('TypeError', `object of type '${typeof x}' has no len()`);
  const items = x instanceof PyList ? x.items : undefined;
  shufflePlaces(bits, boundedByMask, x.length(), 1, (a, b) => {
    if (items !== undefined) {
      const kept = items[a] as PyValue;
      items[a] = items[b] as PyValue;
      items[b] = kept;
      return;
    }
    const kept = x.getItem(int(a));
    x.setItem(int(a), x.getItem(int(b)));
    x.setItem(int(b), kept);
  });
  return null;
}

/** `permutation(x)`: of the numbers below an integer, or of a copy. */
export function permutation(how: Interface, x: PyValue): PyValue {
  if (x instanceof Int || (x instanceof NumpyScalar && x.dtype.isInteger)) {
    accountNumbers(integerOf(x));
    const order = Array.from({ length: integerOf(x) }, (_, k) => k);
    shuffleNumbers(how, order);
    return integersOver(order);
  }
  const array = asArray(x);
  const order = Array.from({ length: array.shape[0] ?? 0 }, (_, k) => k);
  shuffleNumbers(how, order);
  return takeAlong(array, order, 0);
}
