/**
 * Comparison of a series with itself some values earlier.
 *
 * @module
 */
import { nanFilled } from './nan-filled.ts';

/** `compare(value, value period earlier)` from index `period` on, NaN before. A negative `period` compares the last values with the first. */
export function rateOfChange(
  source: Float64Array,
  period: number,
  compare: (value: number, earlier: number) => number,
): Float64Array {
  const result = nanFilled(source.length);
  const lag = period < 0 ? Math.max(source.length + period, 0) : period;
  for (let index = lag; index < source.length; index++) {
    result[index] = compare(source[index] as number, source[index - lag] as number);
  }
  return result;
}
