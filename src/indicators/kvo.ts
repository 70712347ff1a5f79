/**
 * Klinger Volume Oscillator.
 *
 * @module
 */

import type { CandleColumns } from '../candles/candle-columns.ts';
import { emaSeries } from './ema.ts';
import { typicalPrices } from './kernels/candle-source.ts';
import { zeroColumn } from './kernels/column.ts';
import { difference } from './kernels/difference.ts';

/**
 * 100 · volume · trend · |2 · range / accumulated range − 1|. The trend is the sign of the change of the typical price (0
 * without one), and the ranges accumulate while it lasts.
 */
function volumeForce(candles: Pick<CandleColumns, 'high' | 'low' | 'close' | 'volume'>): Float64Array {
  const { high, low, volume } = candles;
  const prices = typicalPrices(candles);
  const result = zeroColumn(prices.length);
  let trend = 0;
  let accumulated = 0;
  let rangeBefore = (high[0] ?? 0) - (low[0] ?? 0);
  for (let index = 1; index < prices.length; index++) {
    const change = (prices[index] as number) - (prices[index - 1] as number);
    const direction = change > 0 ? 1 : change < 0 ? -1 : 0;
    const range = (high[index] as number) - (low[index] as number);
    accumulated = range + (direction === trend ? accumulated : rangeBefore);
    trend = direction;
    rangeBefore = range;
    const expression = Math.abs((2 * range) / accumulated - 1);
    result[index] = accumulated === 0 ? 0 : 100 * (volume[index] as number) * direction * expression;
  }
  return result;
}

/** Fast − slow exponential average of the volume force (S. Klinger, in Jesse's form). */
export function kvoSeries(
  candles: Pick<CandleColumns, 'high' | 'low' | 'close' | 'volume'>,
  shortPeriod: number,
  longPeriod: number,
): Float64Array {
  const force = volumeForce(candles);
  return difference(emaSeries(force, shortPeriod), emaSeries(force, longPeriod));
}
