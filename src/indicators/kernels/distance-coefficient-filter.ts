/**
 * Ehlers' distance coefficient filter.
 *
 * @module
 */
import { DOUBLE, openMemory, put, room, take } from '../vector/kernel-memory.ts';
import { nanFilled } from './nan-filled.ts';

/**
 * Average of the last `period` values weighted with their squared distances from the `period − 1` values before each,
 * NaN up to index 2 · period − 1 (J. F. Ehlers, "Nonlinear Ehlers filters").
 */
export function distanceCoefficientFilter(source: Float64Array, period: number): Float64Array {
  const { length } = source;
  const result = nanFilled(length);
  if (length < 2 * period || period < 2) return result;
  const distance = squaredDistances(source, period);
  let weighted = 0;
  let total = 0;
  for (let index = period + 1; index < source.length; index++) {
    const leaving = index - period;
    if (index > 2 * period) {
      weighted -= (distance[leaving] as number) * (source[leaving] as number);
      total -= distance[leaving] as number;
    }
    weighted += (distance[index] as number) * (source[index] as number);
    total += distance[index] as number;
    if (index >= 2 * period) result[index] = total === 0 ? 0 : weighted / total;
  }
  return result;
}

/** Σ (value − earlier value)² over the `period − 1` values before each; 0 for the first `period − 1`. */
function squaredDistances(source: Float64Array, period: number): Float64Array {
  const before = period - 1;
  const count = source.length - before;
  const kernels = openMemory(2, source.length);
  const values = put(source);
  const distances = room(count);
  kernels.squaredDistances(values, before * DOUBLE, distances, distances + count * DOUBLE, period);
  return take(distances, count, before, 0);
}
