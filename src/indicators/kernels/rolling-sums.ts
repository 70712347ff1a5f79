/**
 * Sum of every window of a series, each added anew from its oldest value.
 *
 * @module
 */
import { DOUBLE, openMemory, put, room, take } from '../vector/kernel-memory.ts';
import { nanFilled } from './nan-filled.ts';

/**
 * Sum of each `period` values by `divisor`, NaN before the first full window; empty windows have the sum 0. Every window is
 * added anew: a running sum keeps a rest where a window is exactly zero, and Jesse branches on that zero.
 */
export function rollingSums(source: Float64Array, period: number, divisor = 1): Float64Array {
  const { length } = source;
  if (period < 1) return nanFilled(length).fill(0 / divisor);
  const count = length - period + 1;
  if (!Number.isInteger(period) || count < 1) return nanFilled(length);
  const kernels = openMemory(2, length);
  const values = put(source);
  const sums = room(count);
  kernels.windowSums(values, period * DOUBLE, sums, sums + count * DOUBLE, period, divisor);
  return take(sums, count, period - 1);
}
