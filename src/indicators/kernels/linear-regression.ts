/**
 * Least-squares line through every window of a series.
 *
 * @module
 */
import { DOUBLE, openMemory, put, room, take } from '../vector/kernel-memory.ts';
import { nanFilled } from './nan-filled.ts';

/**
 * End point of the least-squares line through each `period` values, NaN before the first full window. Sums run from the
 * oldest value.
 */
export function linearRegression(source: Float64Array, period: number): Float64Array {
  const { length } = source;
  const count = length - period + 1;
  if (period < 1 || count < 1 || !Number.isInteger(period)) return nanFilled(length);
  const middle = (period - 1) / 2;
  let spread = 0;
  for (let step = 0; step < period; step++) spread += (step - middle) * (step - middle);
  const kernels = openMemory(2, length);
  const values = put(source);
  const ends = room(count);
  kernels.linearRegression(values, period * DOUBLE, ends, ends + count * DOUBLE, period, middle, spread);
  return take(ends, count, period - 1);
}
