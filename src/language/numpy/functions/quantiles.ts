/**
 * `median`, `percentile`, `quantile` and their sisters that leave NaN out.
 *
 * @module
 */
import type { PyValue } from '../../runtime/objects/py-object.ts';
import { newArray } from '../array/allocation.ts';
import { BOOL, FLOAT64, type NumberData } from '../array/dtype.ts';
import { indexFailure, typeFailure, valueFailure } from '../array/failure.ts';
import { asArray, asFloats } from '../array/from-value.ts';
import { type NdArray, numbersOf } from '../array/nd-array.ts';
import { reshape, rowCopy, transpose } from '../array/reshape.ts';
import { positionsOf } from '../indexing/positions.ts';
import { mapLanes } from '../reductions/lanes.ts';
import { medianOf, quantileMethod, quantileOfSorted } from '../reductions/quantile.ts';
import { keptShape } from '../reductions/reduce.ts';
import { sortNumbers } from '../sorting/sort.ts';
import { type Argument, axesOf, flagOf } from './arguments.ts';
import type { FunctionTable } from './function-table.ts';
import { into } from './reduce.ts';

/** The array with the axes to reduce joined into one, the last. */
function joined(array: NdArray, axes: readonly number[]): NdArray {
  const rest = array.shape.map((_, axis) => axis).filter((axis) => !axes.includes(axis));
  const moved = transpose(array, [...rest, ...axes]);
  const size = axes.reduce((product, axis) => product * (array.shape[axis] as number), 1);
  return reshape(moved, [...rest.map((axis) => array.shape[axis] as number), size]);
}

/** `count` numbers of each group of elements along the axes: shape `[count, …rest]`. */
function perGroup(
  array: NdArray,
  axes: readonly number[],
  count: number,
  compute: (row: Float64Array, found: Float64Array) => void,
): NdArray {
  const lanes = joined(array, axes);
  const mapped = mapLanes(lanes, lanes.rank - 1, count, FLOAT64, compute);
  const order = mapped.shape.map((_, axis) => axis);
  return transpose(mapped, [order.length - 1, ...order.slice(0, -1)]);
}

function shaped(
  found: NdArray,
  array: NdArray,
  axes: readonly number[],
  keepdims: boolean,
  lead: readonly number[],
): NdArray {
  const kept = keptShape(array.shape, axes);
  const rest = keepdims ? kept : array.shape.filter((_, axis) => !axes.includes(axis));
  return reshape(rowCopy(found), [...lead, ...rest]);
}

function present(row: Float64Array): Float64Array {
  return row.filter((x) => x === x);
}

function median(leavesNaN: boolean) {
  return (a: PyValue, axis: Argument, out: Argument, _overwrite: Argument, keepdims: Argument): PyValue => {
    const array = asArray(a);
    const axes = axesOf(axis, array);
    const found = perGroup(array, axes, 1, (row, results) => {
      results[0] = medianOf(leavesNaN ? present(row) : Float64Array.from(row));
    });
    return into(shaped(found, array, axes, flagOf(keepdims), []), out);
  };
}

function quantile(percent: boolean, leavesNaN: boolean) {
  return (
    a: PyValue,
    q: PyValue,
    axis: Argument,
    out: Argument,
    _overwrite: Argument,
    method: Argument,
    keepdims: Argument,
    interpolation: Argument,
  ): PyValue => {
    const array = asArray(a);
    const wanted = asFloats(q);
    const data = numbersOf(wanted);
    const quantiles = Array.from(positionsOf(wanted), (position) => (data[position] as number) / (percent ? 100 : 1));
    if (quantiles.some((value) => !(value >= 0 && value <= 1))) {
      throw valueFailure(
        percent ? 'Percentiles must be in the range [0, 100]' : 'Quantiles must be in the range [0, 1]',
      );
    }
    const chosen = interpolation ?? method;
    const compute = quantileMethod(typeof chosen === 'string' ? chosen : 'linear');
    if (array.dtype === BOOL && !PICKING.has(chosen)) {
      throw typeFailure(
        'numpy boolean subtract, the `-` operator, is not supported, use the bitwise_xor, the `^` operator, or the ' +
          'logical_xor function instead.',
      );
    }
    const axes = axesOf(axis, array);
    if (array.size === 0 && !leavesNaN) {
      if (axes.length === array.rank && array.rank > 0) {
        throw failureOfEmpty();
      }
    }
    const found = perGroup(array, axes, quantiles.length, (row, results) => {
      const sorted = sortNumbers(leavesNaN ? present(row) : Float64Array.from(row));
      quantiles.forEach((value, k) => {
        results[k] = sorted.length === 0 ? Number.NaN : quantileOfSorted(sorted, value, compute);
      });
    });
    return into(asOriginal(shaped(found, array, axes, flagOf(keepdims), wanted.shape), array, chosen), out);
  };
}

function failureOfEmpty(): Error {
  return indexFailure('index -1 is out of bounds for axis 0 with size 0');
}

const PICKING = new Set<unknown>(['lower', 'higher', 'nearest', 'inverted_cdf', 'closest_observation']);

/** Methods that pick an element keep the type of the elements. */
function asOriginal(found: NdArray, array: NdArray, method: Argument): NdArray {
  if (array.dtype.kind === 'f' || !PICKING.has(method)) return found;
  const picked = newArray(array.dtype, found.shape);
  (picked.data as NumberData).set(numbersOf(found));
  return picked;
}

const MEDIAN = 'a, axis=None, out=None, overwrite_input=False, keepdims=False';
const QUANTILE =
  'a, q, axis=None, out=None, overwrite_input=False, method=linear, keepdims=False, *, interpolation=None';

/** See the module's head. */
export const QUANTILES: FunctionTable = {
  median: [MEDIAN, median(false)],
  nanmedian: [MEDIAN, median(true)],
  percentile: [QUANTILE, quantile(true, false)],
  quantile: [QUANTILE, quantile(false, false)],
  nanpercentile: [QUANTILE, quantile(true, true)],
  nanquantile: [QUANTILE, quantile(false, true)],
};
