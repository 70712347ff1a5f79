/**
 * Change of the change … of a series.
 *
 * @module
 */
import { DOUBLE, openMemory, put, take } from '../vector/kernel-memory.ts';

/** The change of the series from value to value, `order` times over; `order` values shorter (`numpy.diff` with n). */
export function repeatedChange(source: Float64Array, order: number): Float64Array {
  const { length } = source;
  const left = Math.max(0, length - Math.max(0, order));
  const kernels = openMemory(1, length);
  const values = put(source);
  for (let round = 1; round <= Math.min(order, length - 1); round++) {
    kernels.difference(values + DOUBLE, values, values, values + (length - round) * DOUBLE);
  }
  return take(values, left);
}
