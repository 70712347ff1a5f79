/**
 * Absolute deviation of every window of a series.
 *
 * @module
 */
import { addressOf, DOUBLE, openMemory, room, take } from '../vector/kernel-memory.ts';
import { nanFilled } from './nan-filled.ts';

/**
 * Σ |x − mean| of each `period` values from the oldest on, the mean being `sums[end] / period`; NaN before the first
 * full window.
 */
export function absoluteDeviations(source: Float64Array, sums: Float64Array, period: number): Float64Array {
  const { length } = source;
  const count = length - period + 1;
  if (period < 1 || count < 1 || !Number.isInteger(period)) return nanFilled(length);
  const kernels = openMemory(3, length);
  const values = addressOf(source);
  const first = addressOf(sums) + (period - 1) * DOUBLE;
  const deviations = room(count, period - 1);
  kernels.absoluteDeviations(values, period * DOUBLE, deviations, deviations + count * DOUBLE, period, first);
  return take(deviations, count, period - 1);
}
