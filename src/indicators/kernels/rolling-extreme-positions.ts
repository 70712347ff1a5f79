/**
 * Where in every window its highest or lowest value stands.
 *
 * @module
 */
import { DOUBLE, openMemory, put, take } from '../vector/kernel-memory.ts';
import { columnOf } from './column.ts';
import { nanFilled } from './nan-filled.ts';

/**
 * Position (0 is the oldest) of the first highest (`sign` 1) or first lowest (`sign` −1) of each `period` values, NaN
 * before the first full window. As for `numpy.argmax` a NaN is an extreme of its own. Found as the extremes themselves are
 * (`rolling-extremes.ts`), the place of each kept beside it.
 */
export function rollingExtremePositions(source: Float64Array, period: number, sign: 1 | -1): Float64Array {
  const { length } = source;
  const count = length - period + 1;
  if (period < 1 || !Number.isInteger(period) || count < 1) return nanFilled(length);
  const kernels = openMemory(2, length);
  const values = put(source);
  const places = put(
    columnOf(length, (index) => index),
    period - 1,
  );
  const end = values + length * DOUBLE;
  const firstOfTwo = sign === 1 ? kernels.firstLargest : kernels.firstSmallest;
  for (let covered = 1; covered < period; ) {
    const further = Math.min(covered, period - covered);
    const [later, laterPlaces] = [values + further * DOUBLE, places + further * DOUBLE];
    firstOfTwo(values, later, places, laterPlaces, values, places, end);
    covered += further;
  }
  const result = take(places, count, period - 1);
  for (let index = period - 1; index < length; index++) {
    result[index] = (result[index] as number) - (index - period + 1);
  }
  return result;
}
