/**
 * Weighted close price.
 *
 * @module
 */

import type { CandleColumns } from '../candles/candle-columns.ts';
import { zeroColumn } from './kernels/column.ts';

/** (high + low + 2 · close) / 4. */
export function wclpriceSeries(candles: Pick<CandleColumns, 'high' | 'low' | 'close'>): Float64Array {
  const { high, low, close } = candles;
  const result = zeroColumn(close.length);
  for (let index = 0; index < result.length; index++) {
    result[index] = ((high[index] as number) + (low[index] as number) + 2 * (close[index] as number)) / 4;
  }
  return result;
}
