/**
 * Double Exponential Moving Average.
 *
 * @module
 */
import { exponentialAlpha, exponentialAverage } from './kernels/exponential-average.ts';

/** 2·EMA − EMA(EMA) (P. Mulloy, 1994). */
export function demaSeries(source: Float64Array, period: number): Float64Array {
  const once = exponentialAverage(source, exponentialAlpha(period));
  const result = exponentialAverage(once, exponentialAlpha(period));
  for (let index = 0; index < result.length; index++) {
    result[index] = 2 * (once[index] as number) - (result[index] as number);
  }
  return result;
}
