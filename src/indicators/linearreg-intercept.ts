/**
 * Intercept of the linear regression.
 *
 * @module
 */
import { columnOf } from './kernels/column.ts';
import { nanFilled } from './kernels/nan-filled.ts';
import { pairwiseSum } from './kernels/pairwise-sum.ts';
import { requirePaddedWindow } from './kernels/require-window.ts';

/** Begin of the least-squares line through each `period` values, NaN before the first full window. */
export function linearregInterceptSeries(source: Float64Array, period: number): Float64Array {
  const result = nanFilled(source.length);
  if (source.length < period) return result;
  requirePaddedWindow(source.length, period);
  const middle = (period - 1) / 2;
  const steps = columnOf(period, (step) => step - middle);
  const spread = pairwiseSum(steps.map((step) => step * step));
  for (let end = period; end <= source.length; end++) {
    const start = end - period;
    const mean = pairwiseSum(source, start, end) / period;
    let covariance = 0;
    for (let step = 0; step < period; step++) {
      covariance += ((source[start + step] as number) - mean) * (steps[step] as number);
    }
    result[end - 1] = mean - (covariance / spread) * middle;
  }
  return result;
}
