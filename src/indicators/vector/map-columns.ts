/**
 * Columns put through a kernel that works place by place.
 *
 * @module
 */
import { newColumn } from '../kernels/column.ts';
import { nanFilled } from '../kernels/nan-filled.ts';
import { DOUBLE, type Kernels, openMemory, put, room, take } from './kernel-memory.ts';

/** The values that `kernel` gives for columns of equal length. */
export function mapColumns(
  kernel: keyof Kernels,
  columns: readonly Float64Array[],
  factors: readonly number[] = [],
): Float64Array {
  const { length = 0 } = columns[0] ?? {};
  if (length === 0) return newColumn(0);
  const kernels = openMemory(columns.length + 1, length);
  const addresses = columns.map(put);
  const to = room(length);
  kernels[kernel](...addresses, to, to + length * DOUBLE, ...factors);
  return take(to, length);
}

/** The values that `kernel` gives for each value and the one `lag` places before, NaN where there is none. */
export function mapLagged(kernel: keyof Kernels, source: Float64Array, lag: number): Float64Array {
  const count = Math.max(0, source.length - lag);
  if (count === 0 || !Number.isInteger(lag)) return nanFilled(source.length);
  const kernels = openMemory(2, source.length);
  const before = put(source);
  const to = room(count);
  kernels[kernel](before + lag * DOUBLE, before, to, to + count * DOUBLE);
  return take(to, count, lag);
}
