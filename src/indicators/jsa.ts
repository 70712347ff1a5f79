/**
 * Jsa Moving Average.
 *
 * @module
 */
import { shift } from './kernels/shift.ts';
import { mapColumns } from './vector/map-columns.ts';

/** Mean of the value and the one `period` candles before, NaN for the first `period` values; a negative `period` looks ahead. */
export function jsaSeries(source: Float64Array, period: number): Float64Array {
  return mapColumns('meanOfTwo', [source, shift(source, period)]);
}
