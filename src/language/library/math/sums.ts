/**
 * `math`: sums, products, distances and the parts of floats.
 *
 * @module
 */
import { frexp, ldexp } from '../../runtime/algorithms/libm/binary-parts.ts';
import { norm } from '../../runtime/algorithms/libm/roots.ts';
import { overflowError, typeError, valueError } from '../../runtime/exceptions/raise.ts';
import { int, isInt } from '../../runtime/objects/int.ts';
import { native, type PyNative } from '../../runtime/objects/py-native.ts';
import type { PyValue } from '../../runtime/objects/py-object.ts';
import { PyTuple } from '../../runtime/objects/py-tuple.ts';
import { valueOr } from '../../runtime/objects/value-or.ts';
import { multiply } from '../../runtime/operators/arithmetic.ts';
import { toItems } from '../../runtime/operators/iterate.ts';
import { realNumber } from '../../runtime/operators/to-float.ts';
import { toIndex } from '../../runtime/operators/to-index.ts';
import { rangeError } from './float-functions.ts';

/** The exact sum, rounded once (Shewchuk's partials). */
export function exactSum(values: readonly number[]): number {
  const partials: number[] = [];
  let special = 0;
  let isSpecial = false;
  for (const value of values) {
    if (!Number.isFinite(value)) {
      if (isSpecial && Math.abs(special) === Infinity && value === -special) throw valueError('-inf + inf in fsum');
      special += value;
      isSpecial = true;
      continue;
    }
    let x = value;
    let kept = 0;
    for (const partial of partials) {
      let y = partial;
      if (Math.abs(x) < Math.abs(y)) [x, y] = [y, x];
      const high = x + y;
      const low = y - (high - x);
      if (low !== 0) partials[kept++] = low;
      x = high;
    }
    partials.length = kept;
    if (x !== 0) {
      if (!Number.isFinite(x)) throw overflowError('intermediate overflow in fsum');
      partials.push(x);
    }
  }
  return isSpecial ? special : roundPartials(partials);
}

function roundPartials(partials: readonly number[]): number {
  let index = partials.length - 1;
  if (index < 0) return 0;
  let high = partials[index] as number;
  let low = 0;
  while (index > 0) {
    const x = high;
    const y = partials[--index] as number;
    high = x + y;
    low = y - (high - x);
    if (low !== 0) break;
  }
  const below = partials[index - 1];
  if (index > 0 && below !== undefined && ((low < 0 && below < 0) || (low > 0 && below > 0))) {
    const doubled = low * 2;
    const rounded = high + doubled;
    if (doubled === rounded - high) high = rounded;
  }
  return high;
}

function isclose(a: PyValue, b: PyValue, relative: PyValue | undefined, absolute: PyValue | undefined): boolean {
  const [x, y] = [realNumber(a), realNumber(b)];
  const [near, small] = [
    relative === undefined ? 1e-9 : realNumber(relative),
    absolute === undefined ? 0 : realNumber(absolute),
  ];
  if (near < 0 || small < 0) throw valueError('tolerances must be non-negative');
  if (x === y) return true;
  if (!Number.isFinite(x) || !Number.isFinite(y)) return false;
  const distance = Math.abs(y - x);
  return distance <= Math.abs(near * y) || distance <= Math.abs(near * x) || distance <= small;
}

function distance(p: PyValue, q: PyValue): number {
  const [left, right] = [toItems(p), toItems(q)];
  if (left.length !== right.length) throw valueError('both points must have the same number of dimensions');
  return norm(left.map((value, index) => realNumber(value) - realNumber(right[index] as PyValue)));
}

function scaled(x: PyValue, exponent: PyValue): number {
  if (!isInt(exponent) && typeof exponent !== 'boolean') {
    throw typeError(`Expected an int as second argument to ldexp.`);
  }
  const value = realNumber(x);
  const power = Number(toIndex(exponent));
  const result = ldexp(value, Math.max(-5000, Math.min(5000, power)));
  if (!Number.isFinite(result) && Number.isFinite(value)) throw rangeError();
  return result;
}

/** The functions. */
export function sums(): PyNative[] {
  return [
    native('fsum', 'seq, /', (values: PyValue) => exactSum(toItems(values).map(realNumber))),
    native('prod', 'iterable, /, *, start=1', (values: PyValue, start: PyValue | undefined) =>
      toItems(values).reduce<PyValue>((product, value) => multiply(product, value), valueOr(start, int(1))),
    ),
    native('hypot', '*coordinates', (values: readonly PyValue[]) => norm(values.map(realNumber))),
    native('dist', 'p, q, /', distance),
    native('isclose', 'a, b, *, rel_tol=1e-09, abs_tol=0.0', isclose),
    native('frexp', 'x, /', (x: PyValue) => {
      const { fraction, exponent } = frexp(realNumber(x));
      return new PyTuple([fraction, int(exponent)]);
    }),
    native('ldexp', 'x, i, /', scaled),
    native('modf', 'x, /', (value: PyValue) => {
      const x = realNumber(value);
      if (!Number.isFinite(x)) return new PyTuple([Number.isNaN(x) ? x : x > 0 ? 0 : -0, x]);
      const whole = Math.trunc(x);
      const rest = x - whole;
      return new PyTuple([rest === 0 && (x < 0 || Object.is(x, -0)) ? -0 : rest, whole]);
    }),
  ];
}
