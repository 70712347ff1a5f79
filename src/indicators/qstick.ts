/**
 * QStick.
 *
 * @module
 */

import type { CandleColumns } from '../candles/candle-columns.ts';
import { zeroColumn } from './kernels/column.ts';
import { difference } from './kernels/difference.ts';
import { rollingMean } from './kernels/rolling-mean.ts';

/** Mean of close − open over `period` by a running sum, 0 before the first full window (T. Chande). */
export function qstickSeries(candles: Pick<CandleColumns, 'open' | 'close'>, period: number): Float64Array {
  const { open, close } = candles;
  if (period === 0 || close.length < period) return zeroColumn(close.length);
  return rollingMean(difference(close, open), period).fill(0, 0, period - 1);
}
