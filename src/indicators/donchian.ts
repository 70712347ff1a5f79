/**
 * Donchian Channels.
 *
 * @module
 */

import type { CandleColumns } from '../candles/candle-columns.ts';
import { interpreterEnd } from './interpreter-end.ts';
import { rollingHighest, rollingLowest } from './kernels/rolling-extremes.ts';
import { mapColumns } from './vector/map-columns.ts';

/** The channel and its middle, one value per candle. */
export interface DonchianSeries {
  readonly upperband: Float64Array;
  readonly middleband: Float64Array;
  readonly lowerband: Float64Array;
}

/** Highest high and lowest low of each `period` candles; NaN before the first full window (R. Donchian). */
export function donchianSeries(candles: Pick<CandleColumns, 'high' | 'low'>, period: number): DonchianSeries {
  if (period === 0) throw interpreterEnd();
  const upperband = rollingHighest(candles.high, period);
  const lowerband = rollingLowest(candles.low, period);
  const middleband = mapColumns('meanOfTwo', [upperband, lowerband]);
  return { upperband, middleband, lowerband };
}

/** The channel at the last candle alone; NaN with fewer than `period` candles, all candles for a period of 0. */
export function donchianValue(candles: Pick<CandleColumns, 'high' | 'low'>, period: number) {
  const { high, low } = candles;
  if (high.length < period || high.length === 0) {
    return { upperband: Number.NaN, middleband: Number.NaN, lowerband: Number.NaN };
  }
  let upperband = Number.NEGATIVE_INFINITY;
  let lowerband = Number.POSITIVE_INFINITY;
  for (let index = period === 0 ? 0 : high.length - period; index < high.length; index++) {
    upperband = Math.max(upperband, high[index] as number);
    lowerband = Math.min(lowerband, low[index] as number);
  }
  return { upperband, middleband: (upperband + lowerband) / 2, lowerband };
}
