/**
 * Chande Forecast Oscillator.
 *
 * @module
 */
import { nanFilled } from './kernels/nan-filled.ts';

/**
 * `scalar` · (x − end of the least-squares line through `period` values) / x, with running sums over the index of the
 * candle; NaN before the first full window and where x is 0 (T. Chande).
 */
export function cfoSeries(source: Float64Array, period: number, scalar: number): Float64Array {
  const result = nanFilled(source.length);
  if (period < 1 || source.length < period) return result;
  const steps = (period * (period - 1)) / 2;
  const squares = ((period - 1) * period * (2 * period - 1)) / 6;
  const spread = period * squares - steps * steps;
  let sum = 0;
  let weighted = 0;
  for (let index = 0; index < source.length; index++) {
    const value = source[index] as number;
    if (index < period) {
      sum += value;
      weighted += index * value;
      if (index < period - 1) continue;
    } else {
      const leaving = source[index - period] as number;
      sum += value - leaving;
      weighted += index * value - (index - period) * leaving;
    }
    const slope = (period * (weighted - (index - period + 1) * sum) - steps * sum) / spread;
    const line = (sum - slope * steps) / period + slope * (period - 1);
    if (value !== 0) result[index] = (scalar * (value - line)) / value;
  }
  return result;
}
