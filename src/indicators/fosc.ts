/**
 * Forecast Oscillator.
 *
 * @module
 */
import { newColumn, zeroColumn } from './kernels/column.ts';
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
  const sums = newColumn(source.length + 1);
  const weighted = newColumn(source.length + 1);
  let total = 0;
  let weightedTotal = 0;
  sums[0] = 0;
  weighted[0] = 0;
  for (let index = 0; index < source.length; index++) {
    const value = source[index] as number;
    total += value;
    weightedTotal += index * value;
    sums[index + 1] = total;
    weighted[index + 1] = weightedTotal;
    const start = index + 1 - period;
    if (start < 0) continue;
    const sum = total - (sums[start] as number);
    const product = weightedTotal - (weighted[start] as number) - start * sum;
    const mean = sum / period;
    const slope = (product - steps * mean) / spread;
    const line = slope * (period - 1) + (mean - slope * middle);
    result[index] = value === 0 ? 0 : (100 * (value - line)) / value;
  }
  return result;
}
