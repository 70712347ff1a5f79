/**
 * Market Facilitation Index.
 *
 * @module
 */

import type { CandleColumns } from '../candles/candle-columns.ts';
import { zeroColumn } from './kernels/column.ts';

/** (high − low) / volume (B. Williams); infinite or NaN where nothing was traded. */
export function marketfiSeries(candles: Pick<CandleColumns, 'high' | 'low' | 'volume'>): Float64Array {
  const { high, low, volume } = candles;
  const result = zeroColumn(high.length);
  for (let index = 0; index < result.length; index++) {
    result[index] = ((high[index] as number) - (low[index] as number)) / (volume[index] as number);
  }
  return result;
}
