/**
 * Detrended Price Oscillator.
 *
 * @module
 */
import { nanFilled } from './kernels/nan-filled.ts';
import { rollingMean } from './kernels/rolling-mean.ts';

/** x half a period and one candle earlier − SMA; NaN for the first period − 1 + ⌊period / 2⌋ + 1 values. */
export function dpoSeries(source: Float64Array, period: number): Float64Array {
  const back = Math.floor(period / 2) + 1;
  const average = rollingMean(source, period);
  const result = nanFilled(source.length, period - 1 + back);
  for (let index = period - 1 + back; index < result.length; index++) {
    result[index] = (source[index - back] as number) - (average[index] as number);
  }
  return result;
}
