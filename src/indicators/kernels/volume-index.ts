/**
 * Index of the price on days of more, or of less, volume.
 *
 * @module
 */
import { newColumn } from './column.ts';

/**
 * 1000 · Π (1 + relative change of `source`) over the candles whose volume is above (`rising`) or under the volume before.
 */
export function volumeIndex(source: Float64Array, volume: Float64Array, rising: boolean): Float64Array {
  const result = newColumn(source.length);
  let value = 1000;
  if (result.length > 0) result[0] = value;
  for (let index = 1; index < result.length; index++) {
    const before = source[index - 1] as number;
    const [now, earlier] = [volume[index] as number, volume[index - 1] as number];
    const counts = rising ? now > earlier : now < earlier;
    const change = ((source[index] as number) - before) / before;
    // Multiplied, not chosen: which candles count cannot be foreseen. Only a finite change by 0 is 0.
    if (Number.isFinite(change)) value *= 1 + Number(counts) * change;
    else if (counts) value *= 1 + change;
    result[index] = value;
  }
  return result;
}
