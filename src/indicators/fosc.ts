/**
 * Forecast Oscillator.
 *
 * @module
 */
import { zeroColumn } from './kernels/column.ts';
/**
 * 100 · (x − end of the least-squares line through `period` values) / x, with sums since the first value; 0 before the
 * first full window and where x is 0 (T. Chande).
 */
export function foscSeries(source: Float64Array, period: number): Float64Array {
  const result = zeroColumn(source.length);
  if (period < 1 || source.length < period) return result;
  const steps = (period * (period - 1)) / 2;
  const middle = steps / period;
  const spread = ((period - 1) * period * (2 * period - 1)) / 6 - steps * middle;
  const sums = zeroColumn(source.length + 1);
  const weighted = zeroColumn(source.length + 1);
  for (let index = 0; index < source.length; index++) {
    const value = source[index] as number;
    sums[index + 1] = (sums[index] as number) + value;
    weighted[index + 1] = (weighted[index] as number) + index * value;
    const start = index + 1 - period;
    if (start < 0) continue;
    const sum = (sums[index + 1] as number) - (sums[start] as number);
    const product = (weighted[index + 1] as number) - (weighted[start] as number) - start * sum;
    const mean = sum / period;
    const slope = (product - steps * mean) / spread;
    const line = slope * (period - 1) + (mean - slope * middle);
    result[index] = value === 0 ? 0 : (100 * (value - line)) / value;
  }
  return result;
}
