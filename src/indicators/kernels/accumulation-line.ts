/**
 * Chaikin's accumulation/distribution line.
 *
 * @module
 */

import type { CandleColumns } from '../../candles/candle-columns.ts';
import { zeroColumn } from './column.ts';

/** Running sum of volume · ((close − low) − (high − close)) / (high − low), 0 for a candle without a range (M. Chaikin). */
export function accumulationLine(candles: Pick<CandleColumns, 'high' | 'low' | 'close' | 'volume'>): Float64Array {
  const { high, low, close, volume } = candles;
  const result = zeroColumn(close.length);
  let sum = 0;
  for (let index = 0; index < close.length; index++) {
    const top = high[index] as number;
    const bottom = low[index] as number;
    const price = close[index] as number;
    const multiplier = top === bottom ? 0 : (price - bottom - (top - price)) / (top - bottom);
    sum += multiplier * (volume[index] as number);
    result[index] = sum;
  }
  return result;
}
