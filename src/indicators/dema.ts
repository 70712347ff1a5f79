/**
 * Double Exponential Moving Average.
 *
 * @module
 */
import { newColumn } from './kernels/column.ts';
import { exponentialAlpha } from './kernels/exponential-average.ts';

/** 2·EMA − EMA(EMA) (P. Mulloy, 1994). */
export function demaSeries(source: Float64Array, period: number): Float64Array {
  const { length } = source;
  const result = newColumn(length);
  const alpha = exponentialAlpha(period);
  const keep = 1 - alpha;
  let once = source[0] as number;
  let twice = once;
  for (let index = 0; index < length; index++) {
    if (index > 0) {
      once = alpha * (source[index] as number) + keep * once;
      twice = alpha * once + keep * twice;
    }
    result[index] = 2 * once - twice;
  }
  return result;
}
