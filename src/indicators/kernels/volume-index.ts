/**
 * Index of the price on days of more, or of less, volume.
 *
 * @module
 */
import { addressOf, DOUBLE, openMemory, room, take } from '../vector/kernel-memory.ts';
import { newColumn } from './column.ts';

/**
 * 1000 · Π (1 + relative change of `source`) over the candles whose volume is above (`rising`) or under the volume before.
 */
export function volumeIndex(source: Float64Array, volume: Float64Array, rising: boolean): Float64Array {
  const { length } = source;
  if (length === 0) return newColumn(0);
  const kernels = openMemory(3, length);
  const [values, volumes, to] = [addressOf(source), addressOf(volume), room(length, 1)];
  const [now, then] = [volumes + DOUBLE, volumes];
  const end = to + (length - 1) * DOUBLE;
  if (length > 1) {
    kernels.growthWhereAbove(values + DOUBLE, values, rising ? now : then, rising ? then : now, to, end);
  }
  const result = take(to, length - 1, 1, 1000);
  let value = 1000;
  for (let index = 1; index < length; index++) {
    value *= result[index] as number;
    result[index] = value;
  }
  return result;
}
