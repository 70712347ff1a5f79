/**
 * Zero-Lag Exponential Moving Average.
 *
 * @module
 */
import { exponentialAlpha } from './kernels/exponential-average.ts';
import { nanFilled } from './kernels/nan-filled.ts';

/**
 * EMA of x + (x − x lag values earlier), lag = ⌊(period − 1) / 2⌋; NaN for the first `lag` values, and everywhere with no
 * more than `period` values (J. F. Ehlers, R. Way, 2010).
 */
export function zlemaSeries(source: Float64Array, period: number): Float64Array {
  const result = nanFilled(source.length);
  if (source.length <= period) return result;
  const lag = Math.floor((period - 1) / 2);
  const alpha = exponentialAlpha(period);
  const first = source[lag] as number;
  let value = first + (first - (source[0] as number));
  result[lag] = value;
  for (let index = lag + 1; index < result.length; index++) {
    const now = source[index] as number;
    value = alpha * (now + (now - (source[index - lag] as number))) + (1 - alpha) * value;
    result[index] = value;
  }
  return result;
}
