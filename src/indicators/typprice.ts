/**
 * Typical price.
 *
 * @module
 */

import type { CandleColumns } from '../candles/candle-columns.ts';
import { zeroColumn } from './kernels/column.ts';

/** (close + high + low) / 3, added in this order. */
export function typpriceSeries(candles: Pick<CandleColumns, 'high' | 'low' | 'close'>): Float64Array {
  const { high, low, close } = candles;
  const result = zeroColumn(close.length);
  for (let index = 0; index < result.length; index++) {
    result[index] = ((close[index] as number) + (high[index] as number) + (low[index] as number)) / 3;
  }
  return result;
}
