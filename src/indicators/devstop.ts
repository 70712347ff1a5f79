/**
 * Kase Dev Stops.
 *
 * @module
 */

import type { CandleColumns } from '../candles/candle-columns.ts';
import { deviationOfKind } from './deviation-of-kind.ts';
import { copyColumn } from './kernels/column.ts';
import { difference } from './kernels/difference.ts';
import { requireFilledWindow } from './kernels/require-window.ts';
import { rollingHighest, rollingLowest } from './kernels/rolling-extremes.ts';
import { windowDeviations } from './kernels/window-deviations.ts';
import { windowMeans } from './kernels/window-means.ts';

/**
 * Extreme over `period` of the price moved against the trend by the mean and `mult` deviations (of kind `devtype`) of
 * the range of two candles; `direction` long starts from the high, any other from the low (C. Kase).
 */
export function devstopSeries(
  candles: Pick<CandleColumns, 'high' | 'low'>,
  period: number,
  mult: number,
  devtype: number,
  direction: string,
): Float64Array {
  requireFilledWindow(candles.high.length, period);
  const range = difference(rollingHighest(candles.high, 2), rollingLowest(candles.low, 2));
  const mean = windowMeans(range, period);
  const deviation = deviationOfKind(range, period, devtype, windowDeviations, 'SD');
  const long = direction === 'long';
  const moved = copyColumn(long ? candles.high : candles.low);
  for (let index = 0; index < moved.length; index++) {
    const usual = mean[index] as number;
    const more = mult * (deviation[index] as number);
    const price = moved[index] as number;
    moved[index] = long ? price - usual - more : price + usual + more;
  }
  return long ? rollingHighest(moved, period) : rollingLowest(moved, period);
}
