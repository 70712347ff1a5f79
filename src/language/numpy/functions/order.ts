/**
 * Sorting, searching, counting in bins.
 *
 * @module
 */

import type { PyValue } from '../../runtime/objects/py-object.ts';
import { PyTuple } from '../../runtime/objects/py-tuple.ts';
import { floatRepr } from '../../runtime/text/float-repr.ts';
import { accountNumbers, newArray } from '../array/allocation.ts';
import { copyOf } from '../array/cast.ts';
import { FLOAT64, INT64, type NumberData } from '../array/dtype.ts';
import { typeFailure, valueFailure } from '../array/failure.ts';
import { asArray, asFloats, integersOver } from '../array/from-value.ts';
import { arrayOver, NdArray, numbersOf } from '../array/nd-array.ts';
import { ravel } from '../array/reshape.ts';
import { sequenceItems } from '../array/sequence.ts';
import { normalizeAxis } from '../array/shape.ts';
import { positionsOf } from '../indexing/positions.ts';
import { argsort, before } from '../sorting/argsort.ts';
import { insertionPoint } from '../sorting/search-sorted.ts';
import { compareTexts, sortInPlace } from '../sorting/sort.ts';
import { type Argument, arraysOf, flagOf, integerOr, numberOf, result } from './arguments.ts';
import type { FunctionTable } from './function-table.ts';
import { takeAlong } from './join.ts';
import { evenlySpaced } from './ranges.ts';

/** The numbers of an array, flat, in order. */
export function floatsOf(array: NdArray): Float64Array {
  const data = numbersOf(array);
  return Float64Array.from(positionsOf(array), (position) => data[position] as number);
}

/** The axis to sort along: the last unless told. */
function sortAxis(array: NdArray, axis: Argument, orders = false): { array: NdArray; axis: number } {
  if (axis === null || (array.rank === 0 && orders)) return { array: ravel(array), axis: 0 };
  if (array.rank === 0) normalizeAxis(integerOr(axis, -1), array.rank);
  return { array, axis: normalizeAxis(integerOr(axis, -1), array.rank) };
}

function sort(a: PyValue, axis: Argument): NdArray {
  const source = sortAxis(asArray(a), axis);
  const copy = copyOf(source.array);
  sortInPlace(copy, source.axis);
  return copy;
}

/** Whether a kind of sorting keeps the order of equal elements. */
function isStable(kind: Argument): boolean {
  return kind === 'stable' || kind === 'mergesort';
}

/** `np.argsort`. */
export function orderOf(given: NdArray, axis: Argument, kind: Argument): NdArray {
  const { array, axis: place } = sortAxis(given, axis, true);
  return argsort(array, place, isStable(kind));
}

function lexsort(keys: PyValue): NdArray {
  const rows = arraysOf(keys).map(floatsOf);
  const count = rows[0]?.length ?? 0;
  const order = Array.from({ length: count }, (_, k) => k);
  order.sort((a, b) => {
    for (let key = rows.length - 1; key >= 0; key--) {
      const row = rows[key] as Float64Array;
      if (before(row[a] as number, row[b] as number)) return -1;
      if (before(row[b] as number, row[a] as number)) return 1;
    }
    return a - b;
  });
  return integersOver(order);
}

/** `np.searchsorted`. */
export function search(sorted: NdArray, v: PyValue, side: Argument, sorter: Argument): PyValue {
  if (side !== undefined && side !== 'left' && side !== 'right') {
    throw valueFailure(`search side must be 'left' or 'right' (got '${String(side)}')`);
  }
  if (sorted.rank > 1) throw valueFailure('object too deep for desired array');
  if (sorted.rank === 0) throw valueFailure('object of too small depth for desired array');
  const values = asArray(v);
  const source =
    sorter === undefined || sorter === null ? sorted : takeAlong(sorted, [...floatsOf(asArray(sorter))], 0);
  const found = newArray(INT64, values.shape);
  const out = found.data as NumberData;
  if (source.dtype.kind === 'U') {
    const texts = Array.from(positionsOf(source), (position) => source.data[position] as string);
    positionsOf(values).forEach((position, k) => {
      const text = values.data[position] as string;
      const at = texts.findIndex((each) =>
        side === 'right' ? compareTexts(each, text) > 0 : compareTexts(each, text) >= 0,
      );
      out[k] = at < 0 ? texts.length : at;
    });
    return result(found);
  }
  const row = floatsOf(source);
  floatsOf(values).forEach((value, k) => {
    out[k] = insertionPoint(row, value, side === 'right');
  });
  return result(found);
}

function digitize(x: PyValue, bins: PyValue, right: Argument): PyValue {
  const given = asArray(bins);
  if (given.rank > 1) throw valueFailure('object too deep for desired array');
  if (given.rank === 0) throw valueFailure('object of too small depth for desired array');
  const edges = floatsOf(given);
  const rising = edges.every((edge, k) => k === 0 || edge >= (edges[k - 1] as number));
  if (!rising && !edges.every((edge, k) => k === 0 || edge <= (edges[k - 1] as number))) {
    throw valueFailure('bins must be monotonically increasing or decreasing');
  }
  const values = asArray(x);
  const found = newArray(INT64, values.shape);
  const ordered = rising ? edges : Float64Array.from(edges).reverse();
  const atRight = !flagOf(right);
  floatsOf(values).forEach((value, k) => {
    const place = insertionPoint(ordered, value, atRight);
    (found.data as NumberData)[k] = rising ? place : edges.length - place;
  });
  return result(found);
}

/** Edges that were given as such. */
function givenEdges(bins: Argument): NdArray | undefined {
  if (bins === undefined || bins === null) return undefined;
  const isArray = bins instanceof NdArray && bins.rank > 0;
  return isArray || sequenceItems(bins) !== undefined ? asArray(bins) : undefined;
}

/** The edges of a histogram's bins. */
function binEdges(values: Float64Array, bins: Argument, range: Argument): Float64Array {
  const given = givenEdges(bins);
  if (given !== undefined) return floatsOf(given);
  if (typeof bins === 'string') throw valueFailure(`'${bins}' is not a valid estimator for \`bins\``);
  const count = integerOr(bins, 10);
  if (count < 1) throw valueFailure('`bins` must be positive, when an integer');
  const limits = range === undefined || range === null ? undefined : sequenceItems(range)?.map(numberOf);
  let [low, high] =
    limits ??
    (values.length === 0 ? [0, 1] : [Math.min(...chunked(values, Math.min)), Math.max(...chunked(values, Math.max))]);
  if (low === undefined || high === undefined) throw typeFailure('range must be two numbers');
  if (low > high) throw valueFailure('max must be larger than min in range parameter.');
  if (!Number.isFinite(low) || !Number.isFinite(high)) {
    throw valueFailure(
      limits === undefined
        ? `autodetected range of [${floatRepr(low)}, ${floatRepr(high)}] is not finite`
        : `supplied range of [${floatRepr(low)}, ${floatRepr(high)}] is not finite`,
    );
  }
  if (low === high) [low, high] = [low - 0.5, high + 0.5];
  return evenlySpaced(low, high, count + 1, true).values;
}

function chunked(values: Float64Array, pick: (...numbers: number[]) => number): number[] {
  const found: number[] = [];
  for (let from = 0; from < values.length; from += 10_000) found.push(pick(...values.subarray(from, from + 10_000)));
  return found;
}

function histogram(a: PyValue, bins: Argument, range: Argument, density: Argument, weights: Argument): PyValue {
  const values = floatsOf(asArray(a));
  const edges = binEdges(values, bins, range);
  const weight = weights === undefined || weights === null ? undefined : floatsOf(asArray(weights));
  const counts = new Float64Array(Math.max(0, edges.length - 1));
  const last = counts.length - 1;
  values.forEach((value, k) => {
    if (!(value >= (edges[0] as number) && value <= (edges[last + 1] as number))) return;
    const bin = Math.min(last, insertionPoint(edges, value, true) - 1);
    counts[bin] = (counts[bin] as number) + (weight === undefined ? 1 : (weight[k] as number));
  });
  const edgeArray = givenEdges(bins) ?? arrayOver(FLOAT64, edges);
  if (flagOf(density)) {
    let total = 0;
    for (const count of counts) total += count;
    const densities = counts.map((count, k) => count / ((edges[k + 1] as number) - (edges[k] as number)) / total);
    return new PyTuple([arrayOver(FLOAT64, densities), edgeArray]);
  }
  return new PyTuple([weight === undefined ? integersOver(counts) : arrayOver(FLOAT64, counts), edgeArray]);
}

function bincount(x: PyValue, weights: Argument, minimum: Argument): NdArray {
  const values = floatsOf(asArray(x));
  if (values.some((value) => value < 0)) throw valueFailure("'list' argument must have no negative elements");
  let length = integerOr(minimum, 0);
  for (const value of values) length = Math.max(length, value + 1);
  accountNumbers(length);
  const weight = weights === undefined || weights === null ? undefined : floatsOf(asFloats(weights));
  const counts = new Float64Array(length);
  values.forEach((value, k) => {
    counts[value] = (counts[value] as number) + (weight === undefined ? 1 : (weight[k] as number));
  });
  return weight === undefined ? integersOver(counts) : arrayOver(FLOAT64, counts);
}

/** See the module's head. */
export const ORDER: FunctionTable = {
  sort: ['a, axis=-1, kind=None, order=None', sort],
  msort: ['a', (a: PyValue) => sort(a, undefined)],
  partition: [
    'a, kth, axis=-1, kind=introselect, order=None',
    (a: PyValue, _kth: PyValue, axis: Argument) => sort(a, axis),
  ],
  argsort: [
    'a, axis=-1, kind=None, order=None',
    (a: PyValue, axis: Argument, kind: Argument) => orderOf(asArray(a), axis, kind),
  ],
  argpartition: [
    'a, kth, axis=-1, kind=introselect, order=None',
    (a: PyValue, _kth: PyValue, axis: Argument) => orderOf(asArray(a), axis, 'stable'),
  ],
  lexsort: ['keys, axis=-1', lexsort],
  searchsorted: [
    'a, v, side=left, sorter=None',
    (a: PyValue, v: PyValue, side: Argument, sorter: Argument) => search(asArray(a), v, side, sorter),
  ],
  digitize: ['x, bins, right=False', digitize],
  histogram: ['a, bins=10, range=None, density=None, weights=None', histogram],
  histogram_bin_edges: [
    'a, bins=10, range=None, weights=None',
    (a: PyValue, bins: Argument, range: Argument) => arrayOver(FLOAT64, binEdges(floatsOf(asArray(a)), bins, range)),
  ],
  bincount: ['x, weights=None, minlength=0', bincount],
};
