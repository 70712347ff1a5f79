/**
 * Uniform integers between bounds, of both interfaces.
 *
 * @module
 */
import { makeInt } from '../../runtime/objects/int.ts';
import type { PyValue } from '../../runtime/objects/py-object.ts';
import { newArray } from '../array/allocation.ts';
import { broadcastTo } from '../array/copy-into.ts';
import { BOOL, type DType, INT64, integerLimit, type NumberData } from '../array/dtype.ts';
import { pythonAt, storeInteger } from '../array/element.ts';
import { valueFailure } from '../array/failure.ts';
import { asArray } from '../array/from-value.ts';
import type { NdArray } from '../array/nd-array.ts';
import { toInteger } from '../array/python-number.ts';
import { broadcastShapes, sizeOf } from '../array/shape.ts';
import { type Argument, flagOf } from '../functions/arguments.ts';
import { typeArgument } from '../functions/type-argument.ts';
import { positionsOf } from '../indexing/positions.ts';
import { boxNpInt, boxNumber } from '../scalars/scalar.ts';
import type { Interface } from './choose.ts';
import { sizeArgument } from './draw.ts';

interface Bounds {
  readonly low: bigint;
  readonly range: bigint;
}

/** The bounds of a draw; `alone`: the lower one was not given. */
function boundsOf(low: bigint, high: bigint, closed: boolean, type: DType, alone = false): Bounds {
  const last = closed ? high : high - 1n;
  if (low < integerLimit(type, false)) throw valueFailure(`low is out of bounds for ${type.name}`);
  if (last > integerLimit(type, true)) throw valueFailure(`high is out of bounds for ${type.name}`);
  if (last < low) throw valueFailure(alone ? `high ${closed ? '<' : '<='} 0` : closed ? 'low > high' : 'low >= high');
  return { low, range: last - low };
}

function wholeNumber(value: PyValue): bigint {
  return BigInt(toInteger(value));
}

function drawOne(how: Interface, { low, range }: Bounds): bigint {
  return low + how.bounded(how.source.bits, range);
}

/** Small types draw from a buffer of bits in numpy, with other streams than int64. */
function typeOf(dtype: Argument): DType {
  const type = typeArgument(dtype) ?? INT64;
  if (type === INT64) return type;
  if (type.isInteger && type.itemSize === 4) return type;
  if (type === BOOL || type.isInteger)
    throw valueFailure(`dtype ${type.name} is not supported here for random integers: use int64`);
  throw valueFailure(`Unsupported dtype dtype('${type.name}') for randint`);
}

/** `integers(low, high, size, dtype, endpoint)` or `randint(low, high, size, dtype)`. */
export function integers(
  how: Interface,
  low: PyValue,
  high: Argument,
  size: Argument,
  dtype: Argument,
  endpoint: Argument,
): PyValue {
  const closed = flagOf(endpoint);
  const type = typeOf(dtype);
  const alone = high === undefined || high === null;
  const [from, to]: [PyValue, PyValue] = alone ? [0, low] : [low, high];
  const [first, last] = [asArray(from), asArray(to)];
  const shape = sizeArgument(size);
  if (first.rank === 0 && last.rank === 0) {
    const bounds = boundsOf(wholeNumber(from), wholeNumber(to), closed, type, alone);
    if (shape === undefined) {
      const value = drawOne(how, bounds);
      if (how.legacy && (dtype === undefined || dtype === null)) return makeInt(value);
      return type === INT64 ? boxNpInt(value) : boxNumber(type, Number(value));
    }
    return filled(newArray(type, shape), () => drawOne(how, bounds));
  }
  const full = shape ?? broadcastShapes([first.shape, last.shape]);
  const lows = spread(first, full);
  const highs = spread(last, full);
  let k = 0;
  return filled(newArray(type, full), () => {
    const bounds = boundsOf(lows[k] as bigint, highs[k] as bigint, closed, type);
    k++;
    return drawOne(how, bounds);
  });
}

function spread(array: NdArray, shape: readonly number[]): bigint[] {
  const full = broadcastTo(array, shape);
  if (full === undefined) {
    broadcastShapes([array.shape, shape]);
    return [];
  }
  return Array.from(positionsOf(full), (position) => wholeNumber(pythonAt(full, position)));
}

function filled(array: NdArray, next: () => bigint): NdArray {
  const count = sizeOf(array.shape);
  for (let k = 0; k < count; k++) {
    const value = next();
    if (array.dtype === INT64) storeInteger(array.storage, k, value);
    else (array.data as NumberData)[k] = Number(value);
  }
  return array;
}
