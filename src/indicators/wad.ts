/**
 * Williams Accumulation/Distribution.
 *
 * @module
 */

import type { CandleColumns } from '../candles/candle-columns.ts';
import { zeroColumn } from './kernels/column.ts';

/**
 * Sum of the distances from the true low on rising and from the true high on falling candles (L. Williams). Jesse reads
 * the open where the definition says close.
 */
export function wadSeries(candles: Pick<CandleColumns, 'open' | 'high' | 'low'>): Float64Array {
  const { open, high, low } = candles;
  const result = zeroColumn(open.length);
  let sum = 0;
  let before = open[0] as number;
  for (let index = 1; index < result.length; index++) {
    const price = open[index] as number;
    if (price > before) sum += price - Math.min(low[index] as number, before);
    else if (price < before) sum += price - Math.max(high[index] as number, before);
    result[index] = sum;
    before = price;
  }
  return result;
}
