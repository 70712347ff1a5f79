/**
 * Chande Forecast Oscillator.
 *
 * @module
 */
import { nanFilled } from './kernels/nan-filled.ts';
import { mapRunningPair } from './vector/running-pair-columns.ts';

/**
 * `scalar` · (x − end of the least-squares line through `period` values) / x, with running sums over the index of the
 * candle; NaN before the first full window and where x is 0 (T. Chande).
 */
export function cfoSeries(source: Float64Array, period: number, scalar: number): Float64Array {
  const { length } = source;
  if (period < 1 || length < period) return nanFilled(length);
  const steps = (period * (period - 1)) / 2;
  const squares = ((period - 1) * period * (2 * period - 1)) / 6;
  const factors = [period, steps, period * squares - steps * steps, scalar];
  return mapRunningPair('forecastOscillator', source, period, { value: 0 }, factors).fill(Number.NaN, 0, period - 1);
}
