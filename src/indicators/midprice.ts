/**
 * Middle of the price range.
 *
 * @module
 */
import type { CandleColumns } from '../candles/candle-columns.ts';
import { rollingMiddle } from './kernels/rolling-middle.ts';

/** (highest high + lowest low) / 2 of each `period` candles, NaN before the first full window. */
export function midpriceSeries(candles: Pick<CandleColumns, 'high' | 'low'>, period: number): Float64Array {
  return rollingMiddle(candles.high, candles.low, period);
}
