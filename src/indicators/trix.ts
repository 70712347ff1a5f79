/**
 * TRIX.
 *
 * @module
 */
import { exponentialAlpha, exponentialAverage } from './kernels/exponential-average.ts';
import { laggedDifferences } from './kernels/rate-of-change.ts';

/** 10,000 · change of the threefold EMA of ln(source) (J. Hutson). */
export function trixSeries(source: Float64Array, period: number): Float64Array {
  const alpha = exponentialAlpha(period);
  const once = exponentialAverage(source.map(Math.log), alpha);
  const thrice = exponentialAverage(exponentialAverage(once, alpha), alpha);
  const result = laggedDifferences(thrice, 1);
  for (let index = 0; index < result.length; index++) result[index] = (result[index] as number) * 10_000;
  return result;
}
