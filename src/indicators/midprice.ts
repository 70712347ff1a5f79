/**
 * Middle of the price range.
 *
 * @module
 */
import type { CandleColumns } from '../candles/candle-columns.ts';
import { combine } from './kernels/combine.ts';
import { rollingHighest, rollingLowest } from './kernels/rolling-extremes.ts';

/** (highest high + lowest low) / 2 of each `period` candles, NaN before the first full window. */
export function midpriceSeries(candles: Pick<CandleColumns, 'high' | 'low'>, period: number): Float64Array {
  const highest = rollingHighest(candles.high, period);
  return combine(highest, rollingLowest(candles.low, period), (top, bottom) => (top + bottom) / 2);
}
