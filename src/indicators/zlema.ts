/**
 * Zero-Lag Exponential Moving Average.
 *
 * @module
 */
import { exponentialAlpha, exponentialAverage } from './kernels/exponential-average.ts';
import { nanFilled } from './kernels/nan-filled.ts';

/**
 * EMA of x + (x − x lag values earlier), lag = ⌊(period − 1) / 2⌋; NaN for the first `lag` values, and everywhere with no
 * more than `period` values (J. F. Ehlers, R. Way, 2010).
 */
export function zlemaSeries(source: Float64Array, period: number): Float64Array {
  const result = nanFilled(source.length);
  if (source.length <= period) return result;
  const lag = Math.floor((period - 1) / 2);
  const later = source.subarray(lag);
  const ahead = later.map((value, index) => value + (value - (source[index] as number)));
  result.set(exponentialAverage(ahead, exponentialAlpha(period)), lag);
  return result;
}
