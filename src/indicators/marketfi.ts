/**
 * Market Facilitation Index.
 *
 * @module
 */
import type { CandleColumns } from '../candles/candle-columns.ts';

/** (high − low) / volume (B. Williams); infinite or NaN where nothing was traded. */
export function marketfiSeries(candles: Pick<CandleColumns, 'high' | 'low' | 'volume'>): Float64Array {
  const { high, low, volume } = candles;
  return high.map((top, index) => (top - (low[index] as number)) / (volume[index] as number));
}
