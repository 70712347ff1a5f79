/**
 * Arrays as sets: `unique`, `isin`, intersections, unions, differences.
 *
 * @module
 */
import type { PyValue } from '../../runtime/objects/py-object.ts';
import { PyTuple } from '../../runtime/objects/py-tuple.ts';
import { equalValues } from '../../runtime/operators/equality.ts';
import { orderOf } from '../../runtime/operators/sort.ts';
import { newArray } from '../array/allocation.ts';
import { BOOL, type DType, type NumberData } from '../array/dtype.ts';
import { asArray, integersOver } from '../array/from-value.ts';
import { type NdArray, numbersOf } from '../array/nd-array.ts';
import { ravel, reshape } from '../array/reshape.ts';
import { gather, select } from '../indexing/fancy-index.ts';
import { positionsOf } from '../indexing/positions.ts';
import { stableOrder } from '../sorting/argsort.ts';
import { type Argument, flagOf } from './arguments.ts';
import type { FunctionTable } from './function-table.ts';
import { commonTypeOf, concatenate, takeAlong } from './join.ts';

interface Distinct {
  readonly values: NdArray;
  /** First index of each value. */
  readonly first: number[];
  readonly counts: number[];
  /** Which value each element is. */
  readonly inverse: Int32Array;
}

function sortedPlaces(flat: NdArray): { order: Int32Array; same: (a: number, b: number) => boolean } {
  const positions = positionsOf(flat);
  if (flat.dtype.isNumeric) {
    const data = numbersOf(flat);
    const row = Float64Array.from(positions, (position) => data[position] as number);
    const same = (a: number, b: number): boolean => {
      const [x, y] = [row[a] as number, row[b] as number];
      return x === y || (x !== x && y !== y);
    };
    return { order: stableOrder(row), same };
  }
  const values = Array.from(positions, (position) => flat.data[position] as PyValue);
  return { order: orderOf(values), same: (a, b) => equalValues(values[a] as PyValue, values[b] as PyValue) };
}

/** The different elements of a flat array, sorted. */
export function distinct(flat: NdArray): Distinct {
  const { order, same } = sortedPlaces(flat);
  const first: number[] = [];
  const counts: number[] = [];
  const inverse = new Int32Array(order.length);
  order.forEach((index, k) => {
    if (k > 0 && same(index, order[k - 1] as number)) counts[counts.length - 1] = (counts.at(-1) as number) + 1;
    else {
      first.push(index);
      counts.push(1);
    }
    inverse[index] = first.length - 1;
  });
  return { values: takeAlong(flat, first, 0), first, counts, inverse };
}

function uniqueRows(array: NdArray): NdArray {
  const height = array.shape[0] as number;
  const flat = reshape(array, [height, height === 0 ? 0 : array.size / height]);
  const data = numbersOf(flat);
  const positions = positionsOf(flat);
  const width = flat.shape[1] as number;
  const at = (row: number, column: number): number => data[positions[row * width + column] as number] as number;
  const compare = (a: number, b: number): number => {
    for (let column = 0; column < width; column++) {
      const difference = at(a, column) - at(b, column);
      if (difference !== 0) return difference;
    }
    return 0;
  };
  const order = Array.from({ length: height }, (_, row) => row).sort((a, b) => compare(a, b) || a - b);
  return takeAlong(
    array,
    order.filter((row, k) => k === 0 || compare(row, order[k - 1] as number) !== 0),
    0,
  );
}

function unique(a: PyValue, index: Argument, inverse: Argument, counts: Argument, axis: Argument): PyValue {
  const array = asArray(a);
  if (axis !== undefined && axis !== null && array.rank > 1) return uniqueRows(array);
  const found = distinct(ravel(array));
  const results: NdArray[] = [found.values];
  if (flagOf(index)) results.push(integersOver(found.first));
  if (flagOf(inverse)) results.push(integersOver(Float64Array.from(found.inverse)));
  if (flagOf(counts)) results.push(integersOver(found.counts));
  return results.length === 1 ? found.values : new PyTuple(results);
}

function elementsOf(value: PyValue): NdArray {
  return ravel(asArray(value));
}

function keysOf(array: NdArray, numeric: boolean): (number | string | PyValue)[] {
  if (!numeric) return Array.from(positionsOf(array), (position) => array.data[position] as PyValue);
  const data = numbersOf(array);
  return Array.from(positionsOf(array), (position) => data[position] as number);
}

function membership(element: PyValue, tests: PyValue, invert: Argument): NdArray {
  const array = asArray(element);
  const pool = asArray(tests);
  const numeric = array.dtype.isNumeric && pool.dtype.isNumeric;
  const known = new Set(keysOf(pool, numeric));
  const result = newArray(BOOL, array.shape);
  const data = result.data as NumberData;
  const wanted = !flagOf(invert);
  keysOf(array, numeric).forEach((key, k) => {
    // NaN is in no set.
    data[k] = (known.has(key) && key === key) === wanted ? 1 : 0;
  });
  return result;
}

function chosen(
  a: PyValue,
  b: PyValue,
  keep: (inFirst: boolean, inSecond: boolean) => boolean,
  dtype?: DType,
): NdArray {
  const [first, second] = [elementsOf(a), elementsOf(b)];
  const all = distinct(concatenate([first, second], 0, dtype ?? commonTypeOf([first, second])));
  const inFirst = new Set(all.inverse.slice(0, first.size));
  const inSecond = new Set(all.inverse.slice(first.size));
  const kept = all.first.map((_, k) => k).filter((k) => keep(inFirst.has(k), inSecond.has(k)));
  return takeAlong(all.values, kept, 0);
}

function difference(a: PyValue, b: PyValue): NdArray {
  const { values } = distinct(elementsOf(a));
  const left = asArray(membership(values, b, true));
  return gather(values, select(values, [{ kind: 'mask', array: left }]));
}

function intersection(a: PyValue, b: PyValue, _unique: Argument, indices: Argument): PyValue {
  const common = chosen(a, b, (inFirst, inSecond) => inFirst && inSecond);
  if (!flagOf(indices)) return common;
  const placesIn = (value: PyValue): NdArray => {
    const array = elementsOf(value);
    const keys = keysOf(array, array.dtype.isNumeric);
    return integersOver(keysOf(common, common.dtype.isNumeric).map((key) => keys.indexOf(key)));
  };
  return new PyTuple([common, placesIn(a), placesIn(b)]);
}

/** See the module's head. */
export const SETS: FunctionTable = {
  unique: ['ar, return_index=False, return_inverse=False, return_counts=False, axis=None, *, equal_nan=True', unique],
  isin: [
    'element, test_elements, assume_unique=False, invert=False, *, kind=None',
    (element: PyValue, tests: PyValue, _unique: Argument, invert: Argument) => membership(element, tests, invert),
  ],
  in1d: [
    'ar1, ar2, assume_unique=False, invert=False, *, kind=None',
    (a: PyValue, b: PyValue, _unique: Argument, invert: Argument) => membership(elementsOf(a), b, invert),
  ],
  intersect1d: ['ar1, ar2, assume_unique=False, return_indices=False', intersection],
  union1d: ['ar1, ar2', (a: PyValue, b: PyValue) => chosen(a, b, () => true)],
  setdiff1d: ['ar1, ar2, assume_unique=False', difference],
  setxor1d: [
    'ar1, ar2, assume_unique=False',
    (a: PyValue, b: PyValue) => chosen(a, b, (first, second) => first !== second),
  ],
};
