/**
 * Weighted close price.
 *
 * @module
 */
import type { CandleColumns } from '../candles/candle-columns.ts';

/** (high + low + 2 · close) / 4. */
export function wclpriceSeries(candles: Pick<CandleColumns, 'high' | 'low' | 'close'>): Float64Array {
  const { high, low, close } = candles;
  return close.map((price, index) => ((high[index] as number) + (low[index] as number) + 2 * price) / 4);
}
