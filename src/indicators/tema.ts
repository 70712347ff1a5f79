/**
 * Triple Exponential Moving Average.
 *
 * @module
 */
import { newColumn } from './kernels/column.ts';
import { exponentialAlpha } from './kernels/exponential-average.ts';

/** 3·EMA − 3·EMA(EMA) + EMA(EMA(EMA)) (P. Mulloy, 1994). */
export function temaSeries(source: Float64Array, period: number): Float64Array {
  const result = newColumn(source.length);
  const alpha = exponentialAlpha(period);
  const keep = 1 - alpha;
  let once = source[0] as number;
  let twice = once;
  let thrice = once;
  for (let index = 0; index < result.length; index++) {
    if (index > 0) {
      once = alpha * (source[index] as number) + keep * once;
      twice = alpha * once + keep * twice;
      thrice = alpha * twice + keep * thrice;
    }
    result[index] = 3 * once - 3 * twice + thrice;
  }
  return result;
}
