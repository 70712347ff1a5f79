/**
 * Weighted close price.
 *
 * @module
 */

import type { CandleColumns } from '../candles/candle-columns.ts';
import { mapColumns } from './vector/map-columns.ts';

/** (high + low + 2 · close) / 4. */
export function wclpriceSeries(candles: Pick<CandleColumns, 'high' | 'low' | 'close'>): Float64Array {
  return mapColumns('weightedClose', [candles.high, candles.low, candles.close]);
}
