/**
 * Directional Trend Index.
 *
 * @module
 */

import type { CandleColumns } from '../candles/candle-columns.ts';
import { zeroColumn } from './kernels/column.ts';

import { exponentialAlpha, exponentialAverage } from './kernels/exponential-average.ts';
import { nanFilled } from './kernels/nan-filled.ts';

/**
 * 100 · threefold exponential average (`r`, `s`, `u`) of (rise of the high − fall of the low) by that of its absolute
 * value, 0 where that is 0; NaN where there are not more candles than each of the periods (W. Blau, 1995).
 */
export function dtiSeries(candles: Pick<CandleColumns, 'high' | 'low'>, r: number, s: number, u: number): Float64Array {
  const { high, low } = candles;
  if (high.length <= Math.max(r, s, u)) return nanFilled(high.length);
  const movement = zeroColumn(high.length);
  for (let index = 1; index < high.length; index++) {
    const rise = (high[index] as number) - (high[index - 1] as number);
    const fall = (low[index] as number) - (low[index - 1] as number);
    movement[index] = (rise > 0 ? rise : 0) - (fall < 0 ? -fall : 0);
  }
  const smoothed = (source: Float64Array): Float64Array =>
    [r, s, u].reduce((values, period) => exponentialAverage(values, exponentialAlpha(period)), source);
  const result = smoothed(movement);
  const total = smoothed(movement.map(Math.abs));
  for (let index = 0; index < result.length; index++) {
    const whole = total[index] as number;
    result[index] = whole === 0 ? 0 : ((result[index] as number) * 100) / whole;
  }
  return result;
}
