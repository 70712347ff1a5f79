/**
 * Typical price.
 *
 * @module
 */
import type { CandleColumns } from '../candles/candle-columns.ts';

/** (close + high + low) / 3, added in this order. */
export function typpriceSeries(candles: Pick<CandleColumns, 'high' | 'low' | 'close'>): Float64Array {
  const { high, low, close } = candles;
  return close.map((price, index) => (price + (high[index] as number) + (low[index] as number)) / 3);
}
