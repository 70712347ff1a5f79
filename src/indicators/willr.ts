/**
 * Williams' %R.
 *
 * @module
 */
import type { CandleColumns } from '../candles/candle-columns.ts';
import { rollingHighest, rollingLowest } from './kernels/rolling-extremes.ts';

/** −100 · (highest high − close) / range of `period` candles; 0 without a range, NaN before the first full window. */
export function willrSeries(candles: Pick<CandleColumns, 'high' | 'low' | 'close'>, period: number): Float64Array {
  const highest = rollingHighest(candles.high, period);
  const lowest = rollingLowest(candles.low, period);
  return highest.map((top, index) => {
    const range = top - (lowest[index] as number);
    return range === 0 ? 0 : ((top - (candles.close[index] as number)) / range) * -100;
  });
}
