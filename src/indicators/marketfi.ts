/**
 * Market Facilitation Index.
 *
 * @module
 */

import type { CandleColumns } from '../candles/candle-columns.ts';
import { mapColumns } from './vector/map-columns.ts';

/** (high − low) / volume (B. Williams); infinite or NaN where nothing was traded. */
export function marketfiSeries(candles: Pick<CandleColumns, 'high' | 'low' | 'volume'>): Float64Array {
  return mapColumns('rangePerVolume', [candles.high, candles.low, candles.volume]);
}
