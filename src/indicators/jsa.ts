/**
 * Jsa Moving Average.
 *
 * @module
 */
import { shift } from './kernels/shift.ts';

/** Mean of the value and the one `period` candles before, NaN for the first `period` values; a negative `period` looks ahead. */
export function jsaSeries(source: Float64Array, period: number): Float64Array {
  const result = shift(source, period);
  for (let index = 0; index < result.length; index++) {
    result[index] = ((source[index] as number) + (result[index] as number)) / 2;
  }
  return result;
}
