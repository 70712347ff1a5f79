/**
 * Columns put through a kernel that works place by place, or window by window.
 *
 * @module
 */
import { newColumn } from '../kernels/column.ts';
import { nanFilled } from '../kernels/nan-filled.ts';
import { addressOf, DOUBLE, type Kernels, openMemory, room, take } from './kernel-memory.ts';

/** The values that `kernel` gives for columns of equal length. */
export function mapColumns(
  kernel: keyof Kernels,
  columns: readonly Float64Array[],
  factors: readonly number[] = [],
): Float64Array {
  const { length = 0 } = columns[0] ?? {};
  if (length === 0) return newColumn(0);
  const kernels = openMemory(columns.length + 1, length);
  const addresses = columns.map(addressOf);
  const to = room(length);
  kernels[kernel](...addresses, to, to + length * DOUBLE, ...factors);
  return take(to, length);
}

/** The values that `kernel` gives for each value and the one `lag` places before, NaN where there is none. */
export function mapLagged(kernel: keyof Kernels, source: Float64Array, lag: number): Float64Array {
  const count = Math.max(0, source.length - lag);
  if (count === 0 || lag < 0 || !Number.isInteger(lag)) return nanFilled(source.length);
  const kernels = openMemory(2, source.length);
  const before = addressOf(source);
  const to = room(count, lag);
  kernels[kernel](before + lag * DOUBLE, before, to, to + count * DOUBLE);
  return take(to, count, lag);
}

/**
 * The values that `kernel`, one of `window-kernels.ts`, gives for the windows of `period` values, the first at index
 * `before`, and `filling` ahead of them; no window fits where `period` is no count of at least 1. `numbers` are the further
 * parameters of the kernel.
 */
export function mapWindows(
  kernel: keyof Kernels,
  source: Float64Array,
  period: number,
  numbers: readonly number[] = [],
  before = period - 1,
  filling = Number.NaN,
): Float64Array {
  const { length } = source;
  const count = length - before;
  if (period < 1 || count < 1 || !Number.isInteger(period)) return newColumn(length).fill(filling);
  const kernels = openMemory(2, length);
  const values = addressOf(source);
  const results = room(count, before);
  kernels[kernel](values, period * DOUBLE, results, results + count * DOUBLE, period, ...numbers);
  return take(results, count, before, filling);
}

/**
 * The outputs of `kernel`, which reads the value before each as well, for columns of equal length: `first` at the first
 * value of each.
 */
export function mapFromSecond(
  kernel: keyof Kernels,
  columns: readonly Float64Array[],
  { factors = [], outputs = 1, first = 0 }: { factors?: readonly number[]; outputs?: number; first?: number } = {},
): readonly [Float64Array, ...Float64Array[]] {
  const { length = 0 } = columns[0] ?? {};
  const kernels = openMemory(columns.length + outputs, length + 1);
  const addresses = columns.map(addressOf);
  const count = Math.max(0, length - 1);
  const results = Array.from({ length: outputs }, () => room(count, Math.min(length, 1)));
  const end = (results[0] as number) + count * DOUBLE;
  if (count > 0) kernels[kernel](...addresses, ...results, end, ...factors);
  const [column, ...others] = results.map((address) => take(address, count, Math.min(length, 1), first));
  return [column as Float64Array, ...others];
}
