/**
 * Triple Exponential Moving Average.
 *
 * @module
 */
import { exponentialAlpha, exponentialAverage } from './kernels/exponential-average.ts';

/** 3·EMA − 3·EMA(EMA) + EMA(EMA(EMA)) (P. Mulloy, 1994). */
export function temaSeries(source: Float64Array, period: number): Float64Array {
  const alpha = exponentialAlpha(period);
  const once = exponentialAverage(source, alpha);
  const twice = exponentialAverage(once, alpha);
  const thrice = exponentialAverage(twice, alpha);
  for (let index = 0; index < thrice.length; index++) {
    thrice[index] = 3 * (once[index] as number) - 3 * (twice[index] as number) + (thrice[index] as number);
  }
  return thrice;
}
