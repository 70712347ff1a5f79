/**
 * Williams' %R.
 *
 * @module
 */
import type { CandleColumns } from '../candles/candle-columns.ts';
import { rollingHighest, rollingLowest } from './kernels/rolling-extremes.ts';
import { mapColumns } from './vector/map-columns.ts';

/** −100 · (highest high − close) / range of `period` candles; 0 without a range, NaN before the first full window. */
export function willrSeries(candles: Pick<CandleColumns, 'high' | 'low' | 'close'>, period: number): Float64Array {
  const highest = rollingHighest(candles.high, period);
  return mapColumns('percentBelow', [candles.close, rollingLowest(candles.low, period), highest]);
}
