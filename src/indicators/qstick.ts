/**
 * QStick.
 *
 * @module
 */

import type { CandleColumns } from '../candles/candle-columns.ts';
import { zeroColumn } from './kernels/column.ts';

/** Mean of close − open over `period` by a running sum, 0 before the first full window (T. Chande). */
export function qstickSeries(candles: Pick<CandleColumns, 'open' | 'close'>, period: number): Float64Array {
  const { open, close } = candles;
  const result = zeroColumn(close.length);
  if (period === 0) return result;
  let sum = 0;
  for (let index = 0; index < Math.min(period, result.length); index++) {
    sum += (close[index] as number) - (open[index] as number);
  }
  if (period >= 1 && period <= result.length) result[period - 1] = sum / period;
  for (let index = period; index < result.length; index++) {
    const leaving = index - period;
    const body = (close[index] as number) - (open[index] as number);
    sum += body - ((close[leaving] as number) - (open[leaving] as number));
    result[index] = sum / period;
  }
  return result;
}
