/**
 * What reflex and trendflex share.
 *
 * @module
 */
import { DOUBLE, openMemory, put, room, take } from '../vector/kernel-memory.ts';
import { zeroColumn } from './column.ts';

/**
 * From index `period` on the mean over ages 1 … `period` of (value + age · slope − earlier value), 0 before. The slope is
 * that of the line from the oldest value, times `inclined` (1, or 0 for a level line).
 */
export function meanDistances(smooth: Float64Array, period: number, inclined: 0 | 1): Float64Array {
  const { length } = smooth;
  const count = length - period;
  if (period < 1 || count < 1 || !Number.isInteger(period)) return zeroColumn(length);
  const kernels = openMemory(2, length);
  const values = put(smooth);
  const means = room(count);
  kernels.meanDistances(values, period * DOUBLE, means, means + count * DOUBLE, period, inclined);
  return take(means, count, period, 0);
}

/**
 * Replaces the means from index `period` on by mean / √(smoothed square of the means), by 0 where that is none and by
 * `unknown` where it is NaN.
 */
export function byRootMeanSquare(means: Float64Array, period: number, unknown: number): Float64Array {
  let square = 0;
  for (let index = period; index < means.length; index++) {
    const mean = means[index] as number;
    square = 0.04 * mean * mean + 0.96 * square;
    if (square > 0) means[index] = mean / Math.sqrt(square);
    else means[index] = Number.isNaN(square) ? unknown : 0;
  }
  return means;
}
