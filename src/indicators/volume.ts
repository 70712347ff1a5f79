/**
 * Volume and its average.
 *
 * @module
 */
import { newColumn } from './kernels/column.ts';
import { nanFilled } from './kernels/nan-filled.ts';
import { weightedSums } from './kernels/weighted-sums.ts';

/** The volume and its simple average, one value per candle. */
export interface VolumeSeries {
  readonly volume: Float64Array;
  readonly ma: Float64Array;
}

/** The volume with its mean over `period`, NaN before the first full window. */
export function volumeSeries(volume: Float64Array, period: number): VolumeSeries {
  const length = volume.length;
  if (length < period) return { volume, ma: nanFilled(length) };
  const ma = nanFilled(length, period - 1);
  weightedSums(volume, newColumn(period).fill(1 / period), period - 1, 'oldest', ma);
  return { volume, ma };
}
