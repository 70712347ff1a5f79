/**
 * Williams' %R.
 *
 * @module
 */
import type { CandleColumns } from '../candles/candle-columns.ts';
import { rollingHighest, rollingLowest } from './kernels/rolling-extremes.ts';

/** −100 · (highest high − close) / range of `period` candles; 0 without a range, NaN before the first full window. */
export function willrSeries(candles: Pick<CandleColumns, 'high' | 'low' | 'close'>, period: number): Float64Array {
  const { close } = candles;
  const highest = rollingHighest(candles.high, period);
  const lowest = rollingLowest(candles.low, period);
  for (let index = 0; index < highest.length; index++) {
    const top = highest[index] as number;
    const range = top - (lowest[index] as number);
    highest[index] = range === 0 ? 0 : ((top - (close[index] as number)) / range) * -100;
  }
  return highest;
}
