/**
 * Draws of whole rows: Dirichlet's distribution, rows permuted each by itself.
 *
 * @module
 */
import type { PyValue } from '../../runtime/objects/py-object.ts';
import { newArray } from '../array/allocation.ts';
import { convertInto, copyOf } from '../array/cast.ts';
import { FLOAT64, type NumberData } from '../array/dtype.ts';
import { typeFailure, valueFailure } from '../array/failure.ts';
import { asArray, asFloats } from '../array/from-value.ts';
import type { NdArray } from '../array/nd-array.ts';
import { reshape } from '../array/reshape.ts';
import { sizeOf } from '../array/shape.ts';
import { type Argument, axisOf, outputOf } from '../functions/arguments.ts';
import { floatsOf } from '../functions/order.ts';
import { lanesOf } from '../reductions/lanes.ts';
import { boundedByMask } from './bounded-integers.ts';
import type { Interface } from './choose.ts';
import { beta, standardGamma } from './distributions.ts';
import { sizeArgument } from './draw.ts';
import { shufflePlaces } from './shuffle.ts';

/** Below it `Generator` breaks a stick, since gamma draws get too small. */
const SMALL_ALPHA = 0.1;

function bySticks({ source }: Interface, alpha: Float64Array, row: Float64Array): void {
  const rest = new Float64Array(alpha.length);
  let sum = 0;
  for (let k = alpha.length - 1; k >= 0; k--) {
    sum += alpha[k] as number;
    rest[k] = sum;
  }
  row.fill(0);
  if (sum === 0) return;
  let left = 1;
  for (let k = 0; k < alpha.length - 1; k++) {
    const part = beta(source, alpha[k] as number, rest[k + 1] as number);
    row[k] = left * part;
    left *= 1 - part;
    if (rest[k + 1] === 0) break;
  }
  row[alpha.length - 1] = left;
}

function byGammas({ source }: Interface, alpha: Float64Array, row: Float64Array): void {
  let sum = 0;
  for (let k = 0; k < alpha.length; k++) {
    row[k] = standardGamma(source, alpha[k] as number);
    sum += row[k] as number;
  }
  const inverse = 1 / sum;
  for (let k = 0; k < alpha.length; k++) row[k] = (row[k] as number) * inverse;
}

/** `dirichlet(alpha, size)`. */
export function dirichlet(how: Interface, alpha: PyValue, size: Argument): NdArray {
  const weights = floatsOf(asFloats(alpha));
  if (how.legacy && weights.some((weight) => weight <= 0)) throw valueFailure('alpha <= 0');
  if (weights.some((weight) => weight < 0)) throw valueFailure('alpha < 0');
  const shape = sizeArgument(size) ?? [];
  const array = newArray(FLOAT64, [...shape, weights.length]);
  const draw = !how.legacy && weights.length > 0 && Math.max(...weights) < SMALL_ALPHA ? bySticks : byGammas;
  const row = new Float64Array(weights.length);
  for (let k = 0; k < sizeOf(shape); k++) {
    draw(how, weights, row);
    (array.data as NumberData).set(row, k * weights.length);
  }
  return array;
}

/** Puts each row along an axis into an order of its own; all elements into one without an axis. */
function permuteInPlace(how: Interface, array: NdArray, axis: Argument): void {
  const place = axisOf(axis, array.rank);
  const rows = place === undefined ? reshape(array, [array.size]) : array;
  const lanes = lanesOf(rows, place ?? 0);
  const { data } = array.storage;
  for (const start of lanes.starts) {
    shufflePlaces(how.source.bits, boundedByMask, lanes.length, 1, (a, b) => {
      const [p, q] = [start + a * lanes.step, start + b * lanes.step];
      const kept = data[p] as number;
      data[p] = data[q] as number;
      data[q] = kept;
    });
  }
}

/** `permuted(x, axis, out)`: a copy, unless `out` is given. */
export function permuted(how: Interface, x: PyValue, axis: Argument, out: Argument): NdArray {
  const result = copyOf(asArray(x));
  if (result.rank === 0) throw typeFailure('x must have at least one axis');
  permuteInPlace(how, result, axis);
  const target = outputOf(out);
  if (target === undefined) return result;
  convertInto(target, result);
  return target;
}
