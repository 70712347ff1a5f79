/**
 * Balance Of Power.
 *
 * @module
 */

import type { CandleColumns } from '../candles/candle-columns.ts';
import { mapColumns } from './vector/map-columns.ts';

/** (close − open) / (high − low), 0 for a candle without a range (I. Livshin). */
export function bopSeries(candles: Pick<CandleColumns, 'open' | 'high' | 'low' | 'close'>): Float64Array {
  return mapColumns('balanceOfPower', [candles.open, candles.close, candles.high, candles.low]);
}
