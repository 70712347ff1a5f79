/**
 * Choosing and placing elements: `where`, `nonzero`, `take`, `clip`, `select` and the like.
 *
 * @module
 */
import { Int } from '../../runtime/objects/int.ts';
import type { PyValue } from '../../runtime/objects/py-object.ts';
import { PyTuple } from '../../runtime/objects/py-tuple.ts';
import { newArray } from '../array/allocation.ts';
import { asType } from '../array/cast.ts';
import { broadcastTo, copyInto } from '../array/copy-into.ts';
import { commonType } from '../array/discover.ts';
import { BOOL, INT64, type NumberData } from '../array/dtype.ts';
import { pythonAt, storeAt } from '../array/element.ts';
import { indexFailure, typeFailure, valueFailure } from '../array/failure.ts';
import { asArray, integersOver } from '../array/from-value.ts';
import { arrayOver, NdArray, numbersOf } from '../array/nd-array.ts';
import { ravel, reshape } from '../array/reshape.ts';
import { broadcastShapes, normalizeAxis } from '../array/shape.ts';
import { gather, scatter, select as selectElements, trueCoordinates } from '../indexing/fancy-index.ts';
import { positionsOf } from '../indexing/positions.ts';
import { lanesOf } from '../reductions/lanes.ts';
import { apply, commonOperandType } from '../ufuncs/apply.ts';
import { maximumOperation, minimumOperation } from '../ufuncs/arithmetic.ts';
import { chooseDoubles } from '../ufuncs/double-loops.ts';
import { type Argument, arrayOr, arraysOf, axisOf, integerOf, outputOf, result } from './arguments.ts';
import type { FunctionTable } from './function-table.ts';
import { commonTypeOf, takeAlong } from './join.ts';

/** An array as truths. */
function truthsOf(array: NdArray): NdArray {
  return array.dtype === BOOL ? array : asType(array, BOOL);
}

/** `np.nonzero`: the coordinates of the true elements, one array an axis. */
export function nonzero(array: NdArray): PyTuple {
  const truths = truthsOf(array.rank === 0 ? reshape(array, [1]) : array);
  return new PyTuple(trueCoordinates(truths).map((indexes) => integersOver(indexes)));
}

/** One row chosen from two, each a row or repeated. */
function chooseInRow(chosen: NdArray, truths: NdArray, yes: NdArray, no: NdArray): void {
  const { size } = chosen;
  const step = (array: NdArray): number => (array.size === 1 ? 0 : (array.strides[0] as number));
  const [mask, a, b] = [numbersOf(truths), numbersOf(yes), numbersOf(no)];
  const [maskStep, aStep, bStep] = [step(truths), step(yes), step(no)];
  const out = chosen.data as NumberData;
  if (
    mask instanceof Uint8Array &&
    a instanceof Float64Array &&
    b instanceof Float64Array &&
    out instanceof Float64Array
  ) {
    chooseDoubles(size, mask, truths.offset, maskStep, a, yes.offset, aStep, b, no.offset, bStep, out);
    return;
  }
  for (
    let k = 0, m = truths.offset, p = yes.offset, q = no.offset;
    k < size;
    k++, m += maskStep, p += aStep, q += bStep
  ) {
    out[k] = mask[m] === 0 ? (b[q] as number) : (a[p] as number);
  }
}

/** `np.where(condition, x, y)`. */
export function where(condition: PyValue, x: Argument, y: Argument): PyValue {
  const truths = truthsOf(asArray(condition));
  if (x === undefined && y === undefined) return nonzero(truths);
  if (x === undefined || y === undefined) throw valueFailure('either both or neither of x and y should be given');
  const [yes, no] = [asArray(x), asArray(y)];
  const shape = broadcastShapes([truths.shape, yes.shape, no.shape]);
  const types =
    yes.dtype.isNumeric && no.dtype.isNumeric ? commonOperandType([yes, no]) : commonType(yes.dtype, no.dtype);
  const chosen = newArray(types, shape);
  if (shape.length === 1 && types.isNumeric && !yes.isWide && !no.isWide) {
    chooseInRow(chosen, truths, yes, no);
    return chosen;
  }
  const masks = positionsOf(broadcastTo(truths, shape) as NdArray);
  const ones = positionsOf(broadcastTo(yes, shape) as NdArray);
  const zeros = positionsOf(broadcastTo(no, shape) as NdArray);
  const mask = numbersOf(truths);
  if (types.isNumeric && !yes.isWide && !no.isWide) {
    const [a, b] = [numbersOf(yes), numbersOf(no)];
    const out = chosen.data as NumberData;
    for (let k = 0; k < masks.length; k++) {
      out[k] = mask[masks[k] as number] === 0 ? (b[zeros[k] as number] as number) : (a[ones[k] as number] as number);
    }
    return chosen;
  }
  for (let k = 0; k < masks.length; k++) {
    const value = mask[masks[k] as number] === 0 ? pythonAt(no, zeros[k] as number) : pythonAt(yes, ones[k] as number);
    storeAt(types, chosen.storage, k, value);
  }
  return chosen;
}

/** `np.take` along an axis, or of the flat array. */
export function take(given: NdArray, indices: PyValue, axis: Argument, mode: Argument): PyValue {
  const array = axis === undefined || axis === null ? ravel(given) : given;
  const place = axis === undefined || axis === null ? 0 : normalizeAxis(integerOf(axis), array.rank);
  const wanted = asArray(indices);
  const length = array.shape[place] as number;
  const data = numbersOf(wanted);
  const indexes = Array.from(positionsOf(wanted), (position) => {
    const index = data[position] as number;
    if (mode === 'clip') return Math.min(length - 1, Math.max(0, index));
    if (mode === 'wrap') return ((index % length) + length) % length;
    if (index < -length || index >= length) {
      throw indexFailure(`index ${index} is out of bounds for axis ${place} with size ${length}`);
    }
    return index < 0 ? index + length : index;
  });
  const taken = takeAlong(array, indexes, place);
  return result(reshape(taken, [...array.shape.slice(0, place), ...wanted.shape, ...array.shape.slice(place + 1)]));
}

/** `np.clip`. */
export function clip(array: NdArray, low: Argument, high: Argument, out: Argument): PyValue {
  const [least, most] = [arrayOr(low), arrayOr(high)];
  if (least === undefined && most === undefined) throw valueFailure('One of max or min must be given');
  const target = outputOf(out);
  let clipped = array;
  if (least !== undefined) clipped = apply(maximumOperation, [clipped, least]);
  if (most !== undefined) clipped = apply(minimumOperation, [clipped, most]);
  if (target === undefined) return result(clipped);
  copyInto(target, clipped);
  return target;
}

function choice(conditions: PyValue, choices: PyValue, fallback: Argument): PyValue {
  const masks = arraysOf(conditions).map((mask) => {
    if (mask.dtype !== BOOL) throw typeFailure('invalid entry 0 in condlist: should be boolean ndarray');
    return mask;
  });
  const values = arraysOf(choices);
  if (masks.length !== values.length) throw valueFailure('list of cases must be same length as list of conditions');
  if (masks.length === 0) throw valueFailure('select with an empty condition list is not possible');
  const rest = asArray(fallback === undefined ? integerZero() : fallback);
  const shape = broadcastShapes([...masks, ...values].map((array) => array.shape));
  const selected = newArray(commonTypeOf([...values, rest]), shape);
  copyInto(selected, rest);
  for (let k = masks.length - 1; k >= 0; k--) {
    const mask = broadcastTo(masks[k] as NdArray, shape) as NdArray;
    copyWhere(selected, values[k] as NdArray, mask);
  }
  return selected;
}

function integerZero(): PyValue {
  return arrayOver(INT64, new Float64Array(1), []);
}

/** Copies the elements of `source`, repeated as needed, where a mask is true. */
export function copyWhere(target: NdArray, source: NdArray, mask: NdArray): void {
  target.checkWriteable();
  const values = broadcastTo(source, target.shape);
  const masks = broadcastTo(mask, target.shape);
  if (values === undefined || masks === undefined) {
    broadcastShapes([target.shape, source.shape, mask.shape]);
    throw valueFailure('could not broadcast the source to the target');
  }
  const truths = numbersOf(truthsOf(masks));
  const maskPlaces = positionsOf(truthsOf(masks));
  const from = positionsOf(values);
  positionsOf(target).forEach((place, k) => {
    if (truths[maskPlaces[k] as number] !== 0)
      storeAt(target.dtype, target.storage, place, pythonAt(values, from[k] as number));
  });
}

function extract(condition: PyValue, arr: PyValue): NdArray {
  const flat = ravel(asArray(arr));
  const mask = ravel(truthsOf(asArray(condition)));
  return gather(flat, selectElements(flat, [{ kind: 'mask', array: mask }]));
}

function put(a: PyValue, indices: PyValue, values: PyValue): PyValue {
  if (!(a instanceof NdArray)) throw typeFailure('argument 1 must be numpy.ndarray');
  a.checkWriteable('put: output array is read-only');
  const places = positionsOf(a);
  const wanted = asArray(indices);
  const data = numbersOf(wanted);
  const source = ravel(asArray(values));
  const from = positionsOf(source);
  if (from.length === 0) return null;
  positionsOf(wanted).forEach((position, k) => {
    const index = data[position] as number;
    if (index < -a.size || index >= a.size) {
      throw indexFailure(`index ${index} is out of bounds for axis 0 with size ${a.size}`);
    }
    const place = places[index < 0 ? index + a.size : index] as number;
    storeAt(a.dtype, a.storage, place, pythonAt(source, from[k % from.length] as number));
  });
  return null;
}

/** `words` is what is said of an array that must not be written. */
function putWhere(a: PyValue, mask: PyValue, values: PyValue, words: string): PyValue {
  if (!(a instanceof NdArray)) throw typeFailure('argument 1 must be numpy.ndarray');
  a.checkWriteable(words);
  const truths = truthsOf(asArray(mask));
  const data = numbersOf(truths);
  const source = ravel(asArray(values));
  const from = positionsOf(source);
  const places = positionsOf(a);
  positionsOf(truths).forEach((position, k) => {
    if (data[position] !== 0)
      storeAt(a.dtype, a.storage, places[k] as number, pythonAt(source, from[k % from.length] as number));
  });
  return null;
}

function copyto(dst: PyValue, src: PyValue, _casting: Argument, mask: Argument): PyValue {
  if (!(dst instanceof NdArray)) throw typeFailure('copyto() argument 1 must be numpy.ndarray');
  if (mask === undefined || mask === true) copyInto(dst, asArray(src));
  else copyWhere(dst, asArray(src), asArray(mask));
  return null;
}

function takeAlongAxis(arr: PyValue, indices: PyValue, axis: PyValue): NdArray {
  const array = axis === null ? ravel(asArray(arr)) : asArray(arr);
  const places = asArray(indices);
  const place = axisOf(axis, array.rank) ?? 0;
  const found = newArray(array.dtype, places.shape);
  const lanes = lanesOf(array, place);
  const wanted = lanesOf(places, place);
  const targets = lanesOf(found, place);
  if (wanted.starts.length !== lanes.starts.length)
    throw indexFailure('shape mismatch: indexing arrays could not be broadcast together');
  const indexes = numbersOf(places);
  wanted.starts.forEach((start, lane) => {
    for (let k = 0; k < wanted.length; k++) {
      const index = indexes[start + k * wanted.step] as number;
      if (index < -lanes.length || index >= lanes.length) {
        throw indexFailure(`index ${index} is out of bounds for axis ${place} with size ${lanes.length}`);
      }
      const position = (lanes.starts[lane] as number) + (index < 0 ? index + lanes.length : index) * lanes.step;
      storeAt(
        found.dtype,
        found.storage,
        (targets.starts[lane] as number) + k * targets.step,
        pythonAt(array, position),
      );
    }
  });
  return found;
}

function piecewise(x: PyValue, conditions: PyValue, functions: PyValue): PyValue {
  const array = asArray(x);
  const masks = arraysOf(conditions).map(truthsOf);
  const pieces = functions instanceof NdArray ? functions.iterator().drain() : [...(itemsOf(functions) ?? [])];
  const found = newArray(array.dtype, array.shape);
  const covered = newArray(BOOL, array.shape);
  masks.forEach((mask) => copyWhere(covered, asArray(true), mask));
  const uncovered = newArray(BOOL, array.shape);
  const data = numbersOf(covered);
  data.forEach((value, k) => {
    (uncovered.data as NumberData)[k] = value === 0 ? 1 : 0;
  });
  const all = pieces.length === masks.length + 1 ? [...masks, uncovered] : masks;
  all.forEach((mask, k) => {
    const piece = pieces[k] as PyValue;
    const selection = selectElements(array, [{ kind: 'mask', array: broadcastTo(mask, array.shape) as NdArray }]);
    if (selection.positions.length === 0) return;
    const isFunction =
      typeof piece === 'object' &&
      piece !== null &&
      !(piece instanceof NdArray) &&
      !(piece instanceof Int) &&
      !('dtype' in piece);
    const values = isFunction ? asArray(piece.call([gather(array, selection)], [], [])) : asArray(piece);
    const target = selectElements(found, [{ kind: 'mask', array: broadcastTo(mask, array.shape) as NdArray }]);
    scatter(found, target, values, false);
  });
  return found;
}

function itemsOf(value: PyValue): readonly PyValue[] | undefined {
  return typeof value === 'object' && value !== null ? value.iterator().drain() : undefined;
}

function compress(condition: PyValue, a: PyValue, axis: Argument): NdArray {
  const given = asArray(a);
  const array = axis === undefined || axis === null ? ravel(given) : given;
  const place = axisOf(axis, array.rank) ?? 0;
  const truths = truthsOf(asArray(condition));
  const data = numbersOf(truths);
  const kept: number[] = [];
  positionsOf(truths).forEach((position, k) => {
    if (data[position] !== 0) kept.push(k);
  });
  return takeAlong(array, kept, place);
}

function choose(a: PyValue, choices: PyValue): PyValue {
  const which = asArray(a);
  const values = arraysOf(choices);
  const shape = broadcastShapes([which.shape, ...values.map((array) => array.shape)]);
  const chosen = newArray(commonTypeOf(values), shape);
  const data = numbersOf(which);
  const places = values.map((array) => positionsOf(broadcastTo(array, shape) as NdArray));
  positionsOf(broadcastTo(which, shape) as NdArray).forEach((position, k) => {
    const index = data[position] as number;
    const source = values[index];
    if (source === undefined) throw valueFailure('invalid entry in choice array');
    storeAt(chosen.dtype, chosen.storage, k, pythonAt(source, (places[index] as Int32Array)[k] as number));
  });
  return result(chosen);
}

function argwhere(a: PyValue): NdArray {
  const truths = truthsOf(asArray(a));
  const coordinates = trueCoordinates(truths);
  const count = coordinates[0]?.length ?? 0;
  const found = newArray(INT64, [count, coordinates.length]);
  coordinates.forEach((indexes, axis) => {
    indexes.forEach((index, k) => {
      (found.data as NumberData)[k * coordinates.length + axis] = index;
    });
  });
  return found;
}

/** See the module's head. */
export const SELECT: FunctionTable = {
  where: ['condition, x=None, y=None, /', where],
  nonzero: ['a', (a: PyValue) => nonzero(asArray(a))],
  flatnonzero: ['a', (a: PyValue) => nonzero(ravel(asArray(a))).items[0] as PyValue],
  argwhere: ['a', argwhere],
  extract: ['condition, arr', extract],
  compress: ['condition, a, axis=None, out=None', compress],
  take: [
    'a, indices, axis=None, out=None, mode=raise',
    (a: PyValue, indices: PyValue, axis: Argument, _out: Argument, mode: Argument) =>
      take(asArray(a), indices, axis, mode),
  ],
  take_along_axis: ['arr, indices, axis', takeAlongAxis],
  clip: [
    'a, a_min, a_max, out=None',
    (a: PyValue, low: PyValue, high: PyValue, out: Argument) => clip(asArray(a), low, high, out),
  ],
  select: ['condlist, choicelist, default=0', choice],
  choose: ['a, choices, out=None, mode=raise', choose],
  put: ['a, ind, v, mode=raise', put],
  putmask: [
    'a, mask, values',
    (a: PyValue, mask: PyValue, values: PyValue) => putWhere(a, mask, values, 'putmask: output array is read-only'),
  ],
  place: [
    'arr, mask, vals',
    (a: PyValue, mask: PyValue, values: PyValue) => putWhere(a, mask, values, 'WRITEBACKIFCOPY base is read-only'),
  ],
  copyto: ['dst, src, casting=same_kind, where=True', copyto],
  piecewise: ['x, condlist, funclist, *args, **kw', piecewise],
};
