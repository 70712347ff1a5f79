/**
 * Typical price.
 *
 * @module
 */

import type { CandleColumns } from '../candles/candle-columns.ts';
import { mapColumns } from './vector/map-columns.ts';

/** (close + high + low) / 3, added in this order. */
export function typpriceSeries(candles: Pick<CandleColumns, 'high' | 'low' | 'close'>): Float64Array {
  return mapColumns('meanOfThree', [candles.close, candles.high, candles.low]);
}
