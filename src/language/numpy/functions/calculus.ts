/**
 * Differences, integrals, filters and interpolation.
 *
 * @module
 */
import { PyList } from '../../runtime/objects/py-list.ts';
import type { PyValue } from '../../runtime/objects/py-object.ts';
import { budget } from '../../runtime/world/budget.ts';
import { newArray } from '../array/allocation.ts';
import { asType } from '../array/cast.ts';
import { copyInto } from '../array/copy-into.ts';
import { BOOL, FLOAT64, type NumberData } from '../array/dtype.ts';
import { typeFailure, valueFailure } from '../array/failure.ts';
import { asArray } from '../array/from-value.ts';
import { arrayOver, type NdArray } from '../array/nd-array.ts';
import { ravel, reshape } from '../array/reshape.ts';
import { normalizeAxis } from '../array/shape.ts';
import { dotProduct } from '../linear-algebra/dot-product.ts';
import { productType } from '../linear-algebra/matrix-product.ts';
import { reduceUfunc } from '../reductions/fold-ufunc.ts';
import { constant, toFloatArray } from '../reductions/moments.ts';
import { insertionPoint } from '../sorting/search-sorted.ts';
import { applyBinary, applyUnary } from '../ufuncs/apply.ts';
import { add, divide, multiply, subtract } from '../ufuncs/arithmetic.ts';
import { notEqual } from '../ufuncs/comparison.ts';
import { negative } from '../ufuncs/unary.ts';
import { type Argument, axesOf, integerOf, integerOr, numberOf, result } from './arguments.ts';
import type { FunctionTable } from './function-table.ts';
import { concatenate } from './join.ts';
import { floatsOf } from './order.ts';
import { sliceAxis } from './shapes.ts';

const plus = (a: NdArray, b: NdArray): NdArray => applyBinary(add, a, b);
const minus = (a: NdArray, b: NdArray): NdArray => applyBinary(subtract, a, b);
const times = (a: NdArray, b: NdArray): NdArray => applyBinary(multiply, a, b);
const over = (a: NdArray, b: NdArray): NdArray => applyBinary(divide, a, b);

/** Differences of neighbours along an axis. */
export function differences(array: NdArray, axis: number): NdArray {
  const length = array.shape[axis] as number;
  const operation = array.dtype === BOOL ? notEqual : subtract;
  return applyBinary(
    operation,
    sliceAxis(array, axis, 1, Math.max(1, length)),
    sliceAxis(array, axis, 0, Math.max(0, length - 1)),
  );
}

function diff(a: PyValue, n: Argument, axis: Argument, prepend: Argument, append: Argument): NdArray {
  const order = integerOr(n, 1);
  let array = asArray(a);
  if (order === 0) return array;
  if (order < 0) throw valueFailure(`order must be non-negative but got ${order}`);
  if (array.rank === 0) throw valueFailure('diff requires input that is at least one dimensional');
  const place = normalizeAxis(integerOr(axis, -1), array.rank);
  const edge = (value: PyValue): NdArray => {
    const given = asArray(value);
    if (given.rank > 0) return given;
    const block = newArray(
      given.dtype,
      array.shape.map((size, k) => (k === place ? 1 : size)),
    );
    copyInto(block, given);
    return block;
  };
  const parts = [array];
  if (prepend !== undefined && prepend !== null) parts.unshift(edge(prepend));
  if (append !== undefined && append !== null) parts.push(edge(append));
  if (parts.length > 1) array = concatenate(parts, place);
  for (let k = 0; k < order; k++) array = differences(array, place);
  return array;
}

function ediff1d(a: PyValue, toEnd: Argument, toBegin: Argument): NdArray {
  const flat = ravel(asArray(a));
  const length = Math.max(0, flat.size - 1);
  const parts = [minus(sliceAxis(flat, 0, Math.min(1, flat.size), flat.size), sliceAxis(flat, 0, 0, length))];
  if (toBegin !== undefined && toBegin !== null) parts.unshift(ravel(asArray(toBegin)));
  if (toEnd !== undefined && toEnd !== null) parts.push(ravel(asArray(toEnd)));
  return parts.length === 1 ? (parts[0] as NdArray) : concatenate(parts, 0);
}

function trapz(y: PyValue, x: Argument, dx: Argument, axis: Argument): PyValue {
  const values = asArray(y);
  const place = normalizeAxis(integerOr(axis, -1), values.rank);
  const length = values.shape[place] as number;
  let widths = constant(dx === undefined ? 1 : numberOf(dx as PyValue));
  if (x !== undefined && x !== null) {
    const points = asArray(x);
    const steps = differences(points, points.rank === 1 ? 0 : place);
    widths =
      points.rank === 1
        ? reshape(
            steps,
            values.shape.map((_, k) => (k === place ? steps.size : 1)),
          )
        : steps;
  } else if (dx !== undefined) widths = asArray(dx as PyValue);
  const sums = plus(sliceAxis(values, place, 1, length), sliceAxis(values, place, 0, length - 1));
  return result(reduceUfunc(add, over(times(widths, sums), constant(2)), [place]));
}

function edges(f: NdArray, axis: number): (from: number, count: number) => NdArray {
  return (from, count) => sliceAxis(f, axis, from, from + count);
}

function gradientAlong(f: NdArray, axis: number, spacing: NdArray, order: number): NdArray {
  const length = f.shape[axis] as number;
  if (length < order + 1) {
    throw valueFailure(
      'Shape of array too small to calculate a numerical gradient, at least (edge_order + 1) elements are required.',
    );
  }
  const out = newArray(FLOAT64, f.shape);
  const at = edges(f, axis);
  const put = (from: number, count: number, value: NdArray): void =>
    copyInto(sliceAxis(out, axis, from, from + count), value);
  const uniform = spacing.rank === 0;
  const along = (array: NdArray): NdArray =>
    reshape(
      array,
      f.shape.map((_, k) => (k === axis ? array.size : 1)),
    );
  const step = (k: number): NdArray => (uniform ? spacing : along(sliceAxis(spacing, 0, k, k + 1)));
  const number = (x: number): NdArray => constant(x);
  if (uniform) put(1, length - 2, over(minus(at(2, length - 2), at(0, length - 2)), times(number(2), spacing)));
  else {
    const [d1, d2] = [along(sliceAxis(spacing, 0, 0, length - 2)), along(sliceAxis(spacing, 0, 1, length - 1))];
    const a = over(applyUnary(negative, d2), times(d1, plus(d1, d2)));
    const b = over(minus(d2, d1), times(d1, d2));
    const c = over(d1, times(d2, plus(d1, d2)));
    put(
      1,
      length - 2,
      plus(plus(times(a, at(0, length - 2)), times(b, at(1, length - 2))), times(c, at(2, length - 2))),
    );
  }
  if (order === 1) {
    put(0, 1, over(minus(at(1, 1), at(0, 1)), step(0)));
    put(length - 1, 1, over(minus(at(length - 1, 1), at(length - 2, 1)), step(length - 2)));
    return out;
  }
  const weighted = (a: NdArray, b: NdArray, c: NdArray, from: number): NdArray =>
    plus(plus(times(a, at(from, 1)), times(b, at(from + 1, 1))), times(c, at(from + 2, 1)));
  if (uniform) {
    put(0, 1, weighted(over(number(-1.5), spacing), over(number(2), spacing), over(number(-0.5), spacing), 0));
    put(
      length - 1,
      1,
      weighted(over(number(0.5), spacing), over(number(-2), spacing), over(number(1.5), spacing), length - 3),
    );
    return out;
  }
  let [d1, d2] = [step(0), step(1)];
  let sum = plus(d1, d2);
  put(
    0,
    1,
    weighted(
      over(applyUnary(negative, plus(times(number(2), d1), d2)), times(d1, sum)),
      over(sum, times(d1, d2)),
      over(applyUnary(negative, d1), times(d2, sum)),
      0,
    ),
  );
  [d1, d2] = [step(length - 3), step(length - 2)];
  sum = plus(d1, d2);
  put(
    length - 1,
    1,
    weighted(
      over(d2, times(d1, sum)),
      over(applyUnary(negative, sum), times(d1, d2)),
      over(plus(times(number(2), d2), d1), times(d2, sum)),
      length - 3,
    ),
  );
  return out;
}

function spacingOf(value: PyValue, length: number): NdArray {
  const points = asArray(value);
  if (points.rank === 0) return points;
  if (points.rank !== 1) throw valueFailure('distances must be either scalars or 1d');
  if (points.size !== length)
    throw valueFailure('when 1d, distances must match the length of the corresponding dimension');
  const steps = floatsOf(differences(toFloatArray(points), 0));
  return steps.every((step) => step === steps[0]) ? constant(steps[0] as number) : arrayOver(FLOAT64, steps);
}

function gradient(f: PyValue, spacings: readonly PyValue[], axis: Argument, order: Argument): PyValue {
  const array = toFloatArray(asArray(f));
  const axes = axesOf(axis, array);
  if (spacings.length > 1 && spacings.length !== axes.length) throw typeFailure('invalid number of arguments');
  const single = spacings.length === 1 && asArray(spacings[0] as PyValue).rank === 0;
  if (spacings.length === 1 && !single && axes.length !== 1) throw typeFailure('invalid number of arguments');
  const edge = integerOr(order, 1);
  if (edge > 2) throw valueFailure("'edge_order' greater than 2 not supported");
  const found = axes.map((place, k) => {
    const given = spacings.length === 0 ? 1 : (spacings[single ? 0 : k] as PyValue);
    return gradientAlong(array, place, spacingOf(given, array.shape[place] as number), edge);
  });
  return found.length === 1 ? (found[0] as NdArray) : new PyList(found);
}

/** Rows up to this length go through loops of numpy's own, others through BLAS. */
const SHORT = 11;

/** Fused products cost ten times as much; from this many on they are left out. */
const LARGE = 2 ** 13;

const plainProduct: typeof dotProduct = (count, a, aStart, _aStep, b, bStart) => {
  let sum = (a[aStart] as number) * (b[bStart] as number);
  for (let k = 1; k < count; k++) sum += (a[aStart + k] as number) * (b[bStart + k] as number);
  return sum;
};

/** Sums of products of a long row with a short one that moves along it (numpy's `_pyarray_correlate`). */
function slide(long: Float64Array, short: Float64Array, mode: string): Float64Array {
  const [n1, n2] = [long.length, short.length];
  let length = n1;
  let left: number;
  let right: number;
  if (mode === 'valid') {
    length = length - n2 + 1;
    left = 0;
    right = 0;
  } else if (mode === 'same') {
    left = Math.floor(n2 / 2);
    right = n2 - left - 1;
  } else {
    right = n2 - 1;
    left = n2 - 1;
    length = length + n2 - 1;
  }
  const out = new Float64Array(length);
  let place = 0;
  let count = n2 - left;
  for (let k = 0; k < left; k++, count++) out[place++] = dotProduct(count, long, 0, 1, short, left - k, 1);
  const sum = n2 <= SHORT || n1 * n2 > LARGE ? plainProduct : dotProduct;
  for (let k = 0; k < n1 - n2 + 1; k++) {
    budget.burn(1 + n2 / 16);
    out[place++] = sum(n2, long, k, 1, short, 0, 1);
  }
  let start = n1 - n2 + 1;
  for (let k = 0; k < right; k++, start++) out[place++] = dotProduct(n2 - 1 - k, long, start, 1, short, 0, 1);
  return out;
}

const MODES: Readonly<Record<string, string>> = {
  f: 'full',
  full: 'full',
  s: 'same',
  same: 'same',
  v: 'valid',
  valid: 'valid',
};

function modeOf(mode: Argument, fallback: string): string {
  if (mode === undefined) return fallback;
  const names = ['valid', 'same', 'full'];
  const known = typeof mode === 'string' ? MODES[mode] : names[integerOf(mode)];
  if (known === undefined) throw valueFailure(`mode must be one of 'valid', 'same', or 'full' (got '${String(mode)}')`);
  return known;
}

function typed(values: Float64Array, a: NdArray, b: NdArray): NdArray {
  return asType(arrayOver(FLOAT64, values), productType(a.dtype, b.dtype));
}

/** `np.convolve`. */
export function convolve(a: PyValue, v: PyValue, mode: Argument): NdArray {
  let [first, second] = [asArray(a), asArray(v)];
  if (second.size > first.size) [first, second] = [second, first];
  if (first.size === 0) throw valueFailure('a cannot be empty');
  if (second.size === 0) throw valueFailure('v cannot be empty');
  if (first.rank > 1 || second.rank > 1) throw valueFailure('object too deep for desired array');
  return typed(slide(floatsOf(first), floatsOf(second).reverse(), modeOf(mode, 'full')), first, second);
}

function correlate(a: PyValue, v: PyValue, mode: Argument): NdArray {
  const [first, second] = [asArray(a), asArray(v)];
  if (first.size === 0) throw valueFailure('first array argument cannot be empty');
  if (second.size === 0) throw valueFailure('second array argument cannot be empty');
  if (second.size <= first.size)
    return typed(slide(floatsOf(first), floatsOf(second), modeOf(mode, 'valid')), first, second);
  return typed(slide(floatsOf(second), floatsOf(first), modeOf(mode, 'valid')).reverse(), first, second);
}

function interp(x: PyValue, xp: PyValue, fp: PyValue, left: Argument, right: Argument, period: Argument): PyValue {
  const points = asArray(x);
  let [xs, ys] = [floatsOf(asArray(xp)), floatsOf(asArray(fp))];
  if (xs.length === 0) throw valueFailure('array of sample points is empty');
  if (xs.length !== ys.length) throw valueFailure('fp and xp are not of the same length.');
  let values = floatsOf(points);
  if (period !== undefined && period !== null) {
    const width = Math.abs(numberOf(period));
    if (width === 0) throw valueFailure('period must be a non-zero value');
    const wrap = (value: number): number => ((value % width) + width) % width;
    values = values.map(wrap);
    const order = Array.from(xs.map(wrap), (at, k) => ({ at, value: ys[k] as number })).sort((p, q) => p.at - q.at);
    const [head, tail] = [order[0], order.at(-1)] as [{ at: number; value: number }, { at: number; value: number }];
    const around = [{ at: tail.at - width, value: tail.value }, ...order, { at: head.at + width, value: head.value }];
    xs = Float64Array.from(around, (point) => point.at);
    ys = Float64Array.from(around, (point) => point.value);
  }
  const before = left === undefined || left === null ? (ys[0] as number) : numberOf(left);
  const after = right === undefined || right === null ? (ys.at(-1) as number) : numberOf(right);
  const found = newArray(FLOAT64, points.shape);
  const last = xs.length - 1;
  values.forEach((value, k) => {
    (found.data as NumberData)[k] = interpolate(value, xs, ys, last, before, after);
  });
  return result(found);
}

function interpolate(x: number, xs: Float64Array, ys: Float64Array, last: number, left: number, right: number): number {
  if (x !== x) return x;
  if (x > (xs[last] as number)) return right;
  if (x < (xs[0] as number)) return left;
  const k = insertionPoint(xs, x, true) - 1;
  if (k >= last) return ys[last] as number;
  const [x0, x1] = [xs[k] as number, xs[k + 1] as number];
  const [y0, y1] = [ys[k] as number, ys[k + 1] as number];
  if (x0 === x) return y0;
  const slope = (y1 - y0) / (x1 - x0);
  const value = slope * (x - x0) + y0;
  if (value === value) return value;
  const other = slope * (x - x1) + y1;
  return other !== other && y0 === y1 ? y0 : other;
}

function unwrap(p: PyValue, discontinuity: Argument, axis: Argument): NdArray {
  const array = toFloatArray(asArray(p));
  const place = normalizeAxis(integerOr(axis, -1), array.rank);
  if (array.rank !== 1 || place !== 0) throw valueFailure('unwrap is supported for one-dimensional arrays');
  const period = 2 * Math.PI;
  const limit = discontinuity === undefined || discontinuity === null ? period / 2 : numberOf(discontinuity);
  const values = floatsOf(array);
  const out = Float64Array.from(values);
  let correction = 0;
  for (let k = 1; k < values.length; k++) {
    const step = (values[k] as number) - (values[k - 1] as number);
    const shifted = step + period / 2;
    let within = shifted - Math.floor(shifted / period) * period - period / 2;
    if (within === -period / 2 && step > 0) within = period / 2;
    if (Math.abs(step) >= limit) correction += within - step;
    out[k] = (values[k] as number) + correction;
  }
  return arrayOver(FLOAT64, out);
}

/** See the module's head. */
export const CALCULUS: FunctionTable = {
  diff: ['a, n=1, axis=-1, prepend=None, append=None', diff],
  ediff1d: ['ary, to_end=None, to_begin=None', ediff1d],
  gradient: [
    'f, *varargs, axis=None, edge_order=1',
    (f: PyValue, spacings: readonly PyValue[], axis: Argument, order: Argument) => gradient(f, spacings, axis, order),
  ],
  trapz: ['y, x=None, dx=1.0, axis=-1', trapz],
  convolve: ['a, v, mode=full', convolve],
  correlate: ['a, v, mode=valid', correlate],
  interp: ['x, xp, fp, left=None, right=None, period=None', interp],
  unwrap: ['p, discont=None, axis=-1, *, period=6.283185307179586', unwrap],
};
