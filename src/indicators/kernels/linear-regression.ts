/**
 * Least-squares line through every window of a series.
 *
 * @module
 */
import { rollingSums } from './rolling-sums.ts';

/**
 * End point of the least-squares line through each `period` values, NaN before the first full window. Sums run from the
 * oldest value, in four windows side by side.
 */
export function linearRegression(source: Float64Array, period: number): Float64Array {
  const result = rollingSums(source, period);
  const middle = (period - 1) / 2;
  let spread = 0;
  for (let step = 0; step < period; step++) spread += (step - middle) * (step - middle);
  let end = period - 1;
  for (; end + 3 < source.length; end += 4) {
    const mean0 = (result[end] as number) / period;
    const mean1 = (result[end + 1] as number) / period;
    const mean2 = (result[end + 2] as number) / period;
    const mean3 = (result[end + 3] as number) / period;
    let covariance0 = 0;
    let covariance1 = 0;
    let covariance2 = 0;
    let covariance3 = 0;
    let at = end - period + 1;
    for (let step = 0; step < period; step++, at++) {
      const distance = step - middle;
      covariance0 += ((source[at] as number) - mean0) * distance;
      covariance1 += ((source[at + 1] as number) - mean1) * distance;
      covariance2 += ((source[at + 2] as number) - mean2) * distance;
      covariance3 += ((source[at + 3] as number) - mean3) * distance;
    }
    result[end] = mean0 + middle * (covariance0 / spread);
    result[end + 1] = mean1 + middle * (covariance1 / spread);
    result[end + 2] = mean2 + middle * (covariance2 / spread);
    result[end + 3] = mean3 + middle * (covariance3 / spread);
  }
  for (; end < source.length; end++) {
    const mean = (result[end] as number) / period;
    let covariance = 0;
    for (let step = 0; step < period; step++) {
      covariance += ((source[end - period + 1 + step] as number) - mean) * (step - middle);
    }
    result[end] = mean + middle * (covariance / spread);
  }
  return result;
}
