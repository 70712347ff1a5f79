/**
 * Balance Of Power.
 *
 * @module
 */

import type { CandleColumns } from '../candles/candle-columns.ts';
import { zeroColumn } from './kernels/column.ts';

/** (close − open) / (high − low), 0 for a candle without a range (I. Livshin). */
export function bopSeries(candles: Pick<CandleColumns, 'open' | 'high' | 'low' | 'close'>): Float64Array {
  const { open, high, low, close } = candles;
  const result = zeroColumn(open.length);
  for (let index = 0; index < result.length; index++) {
    const range = (high[index] as number) - (low[index] as number);
    result[index] = range === 0 ? 0 : ((close[index] as number) - (open[index] as number)) / range;
  }
  return result;
}
