/**
 * Least-squares line through every window of a series.
 *
 * @module
 */
import { nanFilled } from './nan-filled.ts';
import { sequentialSum } from './sequential-sum.ts';

/** End point of the least-squares line through each `period` values, NaN before the first full window. */
export function linearRegression(source: Float64Array, period: number): Float64Array {
  const result = nanFilled(source.length);
  const middle = (period - 1) / 2;
  let spread = 0;
  for (let step = 0; step < period; step++) spread += (step - middle) * (step - middle);
  for (let end = period; end <= source.length; end++) {
    const start = end - period;
    const mean = sequentialSum(source, start, end) / period;
    let covariance = 0;
    for (let step = 0; step < period; step++) {
      covariance += ((source[start + step] as number) - mean) * (step - middle);
    }
    result[end - 1] = mean + middle * (covariance / spread);
  }
  return result;
}
