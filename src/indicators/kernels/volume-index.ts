/**
 * Index of the price on days of more, or of less, volume.
 *
 * @module
 */
import { newColumn } from './column.ts';

/** 1000 · Π (1 + relative change of `source`) over the candles where `counts(volume, volume before)`. */
export function volumeIndex(
  source: Float64Array,
  volume: Float64Array,
  counts: (now: number, before: number) => boolean,
): Float64Array {
  const result = newColumn(source.length).fill(1000);
  for (let index = 1; index < source.length; index++) {
    const value = result[index - 1] as number;
    const before = source[index - 1] as number;
    const changes = counts(volume[index] as number, volume[index - 1] as number);
    result[index] = changes ? value * (1 + ((source[index] as number) - before) / before) : value;
  }
  return result;
}
