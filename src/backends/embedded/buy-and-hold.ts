/**
 * What the market did over a run: bought at the first open, sold at the last close.
 *
 * @module
 */
import type { CandleColumns } from '../../candles/candle-columns.ts';

/** Buy and hold as fractions; the drawdown is positive and measured on closes of minutes. */
export interface BuyAndHold {
  readonly total_return: number;
  readonly max_drawdown: number;
}

/**
 * Buys for the whole balance at the first open and sells at the last close, paying `fee` (a fraction) both times. `candles`
 * has at least one row.
 */
export function buyAndHold(candles: CandleColumns, fee: number): BuyAndHold {
  const { open, close, length } = candles;
  const entry = open[0] as number;
  const kept = (1 - fee) / entry;
  let peak = 1;
  let deepest = 0;
  for (let row = 0; row < length; row++) {
    const value = kept * (close[row] as number);
    if (value > peak) peak = value;
    else if (1 - value / peak > deepest) deepest = 1 - value / peak;
  }
  const final = kept * (close[length - 1] as number) * (1 - fee);
  return { total_return: final - 1, max_drawdown: Math.max(deepest, 1 - final / peak) };
}
