/**
 * Absolute deviation of every window of a series.
 *
 * @module
 */
import { nanFilled } from './nan-filled.ts';

/**
 * Σ |x − mean| of each `period` values from the oldest on, the mean being `sums[end] / period`; NaN before the first
 * full window. Four windows are added side by side.
 */
export function absoluteDeviations(source: Float64Array, sums: Float64Array, period: number): Float64Array {
  const result = nanFilled(source.length);
  let end = period - 1;
  for (; end + 3 < source.length; end += 4) {
    const mean0 = (sums[end] as number) / period;
    const mean1 = (sums[end + 1] as number) / period;
    const mean2 = (sums[end + 2] as number) / period;
    const mean3 = (sums[end + 3] as number) / period;
    let sum0 = 0;
    let sum1 = 0;
    let sum2 = 0;
    let sum3 = 0;
    for (let index = end - period + 1; index <= end; index++) {
      sum0 += Math.abs((source[index] as number) - mean0);
      sum1 += Math.abs((source[index + 1] as number) - mean1);
      sum2 += Math.abs((source[index + 2] as number) - mean2);
      sum3 += Math.abs((source[index + 3] as number) - mean3);
    }
    result[end] = sum0;
    result[end + 1] = sum1;
    result[end + 2] = sum2;
    result[end + 3] = sum3;
  }
  for (; end < source.length; end++) {
    const mean = (sums[end] as number) / period;
    let sum = 0;
    for (let index = end - period + 1; index <= end; index++) sum += Math.abs((source[index] as number) - mean);
    result[end] = sum;
  }
  return result;
}
