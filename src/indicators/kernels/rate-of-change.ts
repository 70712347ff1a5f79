/**
 * Comparison of a series with itself some values earlier.
 *
 * @module
 */
import { nanFilled } from './nan-filled.ts';

/** `compare(value, value period earlier)` from index `period` on, NaN before. */
export function rateOfChange(
  source: Float64Array,
  period: number,
  compare: (value: number, earlier: number) => number,
): Float64Array {
  const result = nanFilled(source.length);
  for (let index = period; index < source.length; index++) {
    result[index] = compare(source[index] as number, source[index - period] as number);
  }
  return result;
}
