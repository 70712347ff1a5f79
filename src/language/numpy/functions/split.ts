/**
 * Arrays taken apart, and arrays with a margin.
 *
 * @module
 */

import { PyList } from '../../runtime/objects/py-list.ts';
import type { PyValue } from '../../runtime/objects/py-object.ts';
import { indexOrNothing } from '../../runtime/operators/to-index.ts';
import { accountNumbers, newArray } from '../array/allocation.ts';
import { convertInto } from '../array/cast.ts';
import { copyInto } from '../array/copy-into.ts';
import { valueFailure } from '../array/failure.ts';
import { asArray } from '../array/from-value.ts';
import type { NdArray } from '../array/nd-array.ts';
import { sequenceItems } from '../array/sequence.ts';
import { normalizeAxis } from '../array/shape.ts';
import { reduceUfunc } from '../reductions/fold-ufunc.ts';
import { constant, mean } from '../reductions/moments.ts';
import { maximumOperation, minimumOperation } from '../ufuncs/arithmetic.ts';
import { type Argument, integerOr, integersOf, numberOf } from './arguments.ts';
import type { FunctionTable } from './function-table.ts';
import { takeAlong } from './join.ts';
import { sliceAxis } from './shapes.ts';

function split(a: PyValue, sections: PyValue, axis: number, even: boolean): PyValue {
  const array = asArray(a);
  const place = normalizeAxis(axis, array.rank);
  const length = array.shape[place] as number;
  const count = indexOrNothing(sections);
  const bounds: number[] = [0];
  if (count === undefined) bounds.push(...integersOf(sections));
  else {
    const parts = Number(count);
    if (parts <= 0) throw valueFailure('number sections must be larger than 0.');
    if (even && length % parts !== 0) throw valueFailure('array split does not result in an equal division');
    accountNumbers(parts * 8);
    const size = Math.floor(length / parts);
    const larger = length % parts;
    for (let k = 1; k < parts; k++) bounds.push((bounds[k - 1] as number) + size + (k <= larger ? 1 : 0));
  }
  bounds.push(length);
  const clip = (bound: number): number => Math.min(length, Math.max(0, bound < 0 ? bound + length : bound));
  const views: NdArray[] = [];
  for (let k = 0; k + 1 < bounds.length; k++) {
    views.push(sliceAxis(array, place, clip(bounds[k] as number), clip(bounds[k + 1] as number)));
  }
  return new PyList(views);
}

/** The index in a row of `length` that a place before or after it shows, for the modes that repeat the row. */
function mirrored(place: number, length: number, mode: string): number {
  switch (mode) {
    case 'edge':
      return Math.min(length - 1, Math.max(0, place));
    case 'wrap':
      return ((place % length) + length) % length;
    case 'symmetric': {
      const period = 2 * length;
      const at = ((place % period) + period) % period;
      return at < length ? at : period - 1 - at;
    }
    default: {
      if (length === 1) return 0;
      const period = 2 * length - 2;
      const at = ((place % period) + period) % period;
      return at < length ? at : period - at;
    }
  }
}

function widthsOf(value: PyValue, rank: number): [number, number][] {
  const items = sequenceItems(value);
  if (items === undefined) return Array.from({ length: rank }, () => [integerOr(value, 0), integerOr(value, 0)]);
  const pairs = items.map((item) => (sequenceItems(item) === undefined ? undefined : integersOf(item)));
  if (pairs.some((pair) => pair === undefined)) {
    const [before, after] = integersOf(value);
    return Array.from({ length: rank }, () => [before as number, after ?? (before as number)]);
  }
  return Array.from({ length: rank }, (_, axis) => {
    const pair = pairs[pairs.length === 1 ? 0 : axis] as number[];
    return [pair[0] as number, pair[1] ?? (pair[0] as number)];
  });
}

const REPEATING = new Set(['edge', 'wrap', 'symmetric', 'reflect']);

function pad(a: PyValue, width: PyValue, mode: Argument, constants: Argument): NdArray {
  const array = asArray(a);
  const widths = widthsOf(width, array.rank);
  const how = typeof mode === 'string' ? mode : 'constant';
  if (widths.some(([before, after]) => before < 0 || after < 0))
    throw valueFailure("index can't contain negative values");
  let result = array;
  widths.forEach(([before, after], axis) => {
    const length = result.shape[axis] as number;
    accountNumbers(before + length + after);
    if (REPEATING.has(how)) {
      const indexes = Array.from({ length: before + length + after }, (_, k) => mirrored(k - before, length, how));
      result = takeAlong(result, indexes, axis);
      return;
    }
    const grown = newArray(
      result.dtype,
      result.shape.map((size, k) => (k === axis ? before + size + after : size)),
    );
    convertInto(sliceAxis(grown, axis, before, before + length), result);
    const values =
      constants === undefined
        ? [0]
        : (sequenceItems(constants as PyValue)?.map(numberOf) ?? [numberOf(constants as PyValue)]);
    const margin = (which: number): NdArray =>
      marginOf(result, axis, how, values[Math.min(which, values.length - 1)] as number);
    if (before > 0) copyInto(sliceAxis(grown, axis, 0, before), margin(0));
    if (after > 0) copyInto(sliceAxis(grown, axis, before + length, before + length + after), margin(1));
    result = grown;
  });
  return result === array
    ? takeAlong(
        array,
        Array.from({ length: array.shape[0] ?? 0 }, (_, k) => k),
        0,
      )
    : result;
}

function marginOf(array: NdArray, axis: number, mode: string, value: number): NdArray {
  switch (mode) {
    case 'constant':
      return constant(value);
    case 'empty':
      return constant(0);
    case 'mean':
      return mean(array, [axis], true);
    case 'maximum':
      return reduceUfunc(maximumOperation, array, [axis], { keepdims: true });
    case 'minimum':
      return reduceUfunc(minimumOperation, array, [axis], { keepdims: true });
    default:
      throw valueFailure(`mode '${mode}' is not supported`);
  }
}

/** See the module's head. */
export const SPLIT: FunctionTable = {
  split: [
    'ary, indices_or_sections, axis=0',
    (a: PyValue, sections: PyValue, axis: Argument) => split(a, sections, integerOr(axis, 0), true),
  ],
  array_split: [
    'ary, indices_or_sections, axis=0',
    (a: PyValue, sections: PyValue, axis: Argument) => split(a, sections, integerOr(axis, 0), false),
  ],
  vsplit: ['ary, indices_or_sections', (a: PyValue, sections: PyValue) => split(a, sections, 0, true)],
  hsplit: [
    'ary, indices_or_sections',
    (a: PyValue, sections: PyValue) => split(a, sections, asArray(a).rank > 1 ? 1 : 0, true),
  ],
  dsplit: ['ary, indices_or_sections', (a: PyValue, sections: PyValue) => split(a, sections, 2, true)],
  pad: ['array, pad_width, mode=constant, constant_values=0', pad],
};
