/**
 * Forecast Oscillator.
 *
 * @module
 */
import { zeroColumn } from './kernels/column.ts';
import { mapPercentFromLine } from './vector/running-pair-columns.ts';
/**
 * 100 · (x − end of the least-squares line through `period` values) / x, with sums since the first value; 0 before the
 * first full window and where x is 0 (T. Chande).
 */
export function foscSeries(source: Float64Array, period: number): Float64Array {
  const { length } = source;
  if (period < 1 || length < period) return zeroColumn(length);
  const steps = (period * (period - 1)) / 2;
  const middle = steps / period;
  const spread = ((period - 1) * period * (2 * period - 1)) / 6 - steps * middle;
  return mapPercentFromLine(source, period, [steps, middle, spread]).fill(0, 0, period - 1);
}
