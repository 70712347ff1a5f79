/**
 * Elder's Force Index.
 *
 * @module
 */
import { exponentialAlpha } from './kernels/exponential-average.ts';
import { nanFilled } from './kernels/nan-filled.ts';

/** Exponential average of change · volume; NaN for the first `period` values (A. Elder). */
export function efiSeries(source: Float64Array, volume: Float64Array, period: number): Float64Array {
  const result = nanFilled(source.length);
  const alpha = exponentialAlpha(period);
  const keep = 1 - alpha;
  let value = 0;
  for (let index = 1; index < source.length; index++) {
    const force = ((source[index] as number) - (source[index - 1] as number)) * (volume[index] as number);
    value = index === 1 ? force : alpha * force + keep * value;
    if (index >= period) result[index] = value;
  }
  return result;
}
