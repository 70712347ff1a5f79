/**
 * Triple Exponential Moving Average.
 *
 * @module
 */
import { newColumn } from './kernels/column.ts';
import { exponentialAlpha } from './kernels/exponential-average.ts';
import { runChains } from './vector/chains.ts';

/** 3·EMA − 3·EMA(EMA) + EMA(EMA(EMA)) (P. Mulloy, 1994). */
export function temaSeries(source: Float64Array, period: number): Float64Array {
  const alpha = exponentialAlpha(period);
  const keep = 1 - alpha;
  let once = source[0] as number;
  const { length } = source;
  const beginning = { length, states: [once, once, once], from: 1, filling: 3 * once - 3 * once + once, keep };
  const chained = runChains('threefold', () => [source], [alpha, keep], beginning);
  if (chained !== null) return chained[0];
  let twice = once;
  let thrice = once;
  const result = newColumn(length);
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
