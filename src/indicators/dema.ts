/**
 * Double Exponential Moving Average.
 *
 * @module
 */
import { newColumn } from './kernels/column.ts';
import { exponentialAlpha } from './kernels/exponential-average.ts';
import { runChains } from './vector/chains.ts';

/** 2·EMA − EMA(EMA) (P. Mulloy, 1994). */
export function demaSeries(source: Float64Array, period: number): Float64Array {
  const { length } = source;
  const alpha = exponentialAlpha(period);
  const keep = 1 - alpha;
  let once = source[0] as number;
  const beginning = { length, states: [once, once], from: 1, filling: 2 * once - once, keep };
  const chained = runChains('twofold', () => [source], [alpha, keep], beginning);
  if (chained !== null) return chained[0];
  let twice = once;
  const result = newColumn(length);
  for (let index = 0; index < length; index++) {
    if (index > 0) {
      once = alpha * (source[index] as number) + keep * once;
      twice = alpha * once + keep * twice;
    }
    result[index] = 2 * once - twice;
  }
  return result;
}
