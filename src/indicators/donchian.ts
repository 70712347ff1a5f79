/**
 * Donchian Channels.
 *
 * @module
 */
import type { CandleColumns } from '../candles/candle-columns.ts';

import { rollingHighest, rollingLowest } from './kernels/rolling-extremes.ts';

/** The channel and its middle, one value per candle. */
export interface DonchianSeries {
  readonly upperband: Float64Array;
  readonly middleband: Float64Array;
  readonly lowerband: Float64Array;
}

/** Highest high and lowest low of each `period` candles; NaN before the first full window (R. Donchian). */
export function donchianSeries(candles: Pick<CandleColumns, 'high' | 'low'>, period: number): DonchianSeries {
  const upperband = rollingHighest(candles.high, period);
  const lowerband = rollingLowest(candles.low, period);
  const middleband = new Float64Array(upperband.length);
  for (let index = 0; index < middleband.length; index++) {
    middleband[index] = ((upperband[index] as number) + (lowerband[index] as number)) * 0.5;
  }
  return { upperband, middleband, lowerband };
}
