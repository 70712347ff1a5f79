/**
 * Arnaud Legoux' moving average.
 *
 * @module
 */
import { nanFilled } from './nan-filled.ts';
import { pairwiseSum } from './pairwise-sum.ts';

/**
 * Gaussian weights around `offset` of the window, of the width period / sigma; NaN before the first full window and
 * where the average is exactly 0 (A. Legoux, D. Kouzis-Loukas).
 */
export function legouxAverage(source: Float64Array, period: number, sigma: number, offset: number): Float64Array {
  const center = offset * (period - 1);
  const width = period / sigma;
  const weights = Float64Array.from({ length: period }, (_, index) =>
    Math.exp(-((index - center) * (index - center)) / (2 * width * width)),
  );
  const total = pairwiseSum(weights);
  const result = nanFilled(source.length);
  for (let end = period; end <= source.length; end++) {
    let sum = 0;
    for (let index = 0; index < period; index++) {
      sum += (source[end - period + index] as number) * (weights[index] as number);
    }
    if (sum !== 0) result[end - 1] = sum / total;
  }
  return result;
}
