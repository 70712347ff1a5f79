/**
 * Jsa Moving Average.
 *
 * @module
 */
import { rateOfChange } from './kernels/rate-of-change.ts';

/** Mean of the value and the one `period` candles before, NaN for the first `period` values. */
export function jsaSeries(source: Float64Array, period: number): Float64Array {
  return rateOfChange(source, period, (value, earlier) => (value + earlier) / 2);
}
