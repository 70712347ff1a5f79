/**
 * Laguerre RSI.
 *
 * @module
 */

import type { CandleColumns } from '../candles/candle-columns.ts';
import { middlePrices } from './kernels/candle-source.ts';
import { zeroColumn } from './kernels/column.ts';
import { runChains } from './vector/chains.ts';

/**
 * Rises by rises and falls between four Laguerre filters of the middle price in a row, in [0, 1]; 0 where nothing moves
 * (J. F. Ehlers, "Time warp", 2004). `alpha` is 1 − γ.
 */
export function lrsiSeries(candles: Pick<CandleColumns, 'high' | 'low'>, alpha: number): Float64Array {
  const price = middlePrices(candles);
  const gamma = 1 - alpha;
  const first = price[0] ?? 0;
  const states = [first, first, first, first];
  const beginning = { length: price.length, states, from: 0, filling: 0, keep: Math.abs(gamma) };
  const chained = runChains('laguerre', () => [price], [alpha, gamma], beginning);
  if (chained !== null) return chained[0];
  const result = zeroColumn(price.length);
  let level0 = first;
  let level1 = first;
  let level2 = first;
  let level3 = first;
  for (let index = 0; index < price.length; index++) {
    const next0 = alpha * (price[index] as number) + gamma * level0;
    const next1 = -gamma * next0 + level0 + gamma * level1;
    const next2 = -gamma * next1 + level1 + gamma * level2;
    level3 = -gamma * next2 + level2 + gamma * level3;
    level0 = next0;
    level1 = next1;
    level2 = next2;
    let rises = 0;
    let falls = 0;
    if (level0 >= level1) rises += level0 - level1;
    else falls += level1 - level0;
    if (level1 >= level2) rises += level1 - level2;
    else falls += level2 - level1;
    if (level2 >= level3) rises += level2 - level3;
    else falls += level3 - level2;
    result[index] = rises + falls === 0 ? 0 : rises / (rises + falls);
  }
  return result;
}
