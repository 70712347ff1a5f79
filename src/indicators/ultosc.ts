/**
 * Ultimate Oscillator.
 *
 * @module
 */

import type { CandleColumns } from '../candles/candle-columns.ts';
import { zeroColumn } from './kernels/column.ts';
import { rollingSums } from './kernels/rolling-sums.ts';

/** Buying pressure by true range over `period`, NaN where there is no range. */
function pressureShare(pressure: Float64Array, range: Float64Array, period: number): Float64Array {
  const result = rollingSums(pressure, period);
  const ranges = rollingSums(range, period);
  for (let index = 0; index < result.length; index++) {
    const all = ranges[index] as number;
    result[index] = all === 0 ? Number.NaN : (result[index] as number) / all;
  }
  return result;
}

/**
 * Buying pressure by true range over three periods, weighted 4, 2 and 1, in percent (L. Williams); NaN before the longest
 * window is full and where a window has no range.
 */
export function ultoscSeries(
  candles: Pick<CandleColumns, 'high' | 'low' | 'close'>,
  period1: number,
  period2: number,
  period3: number,
): Float64Array {
  const { high, low, close } = candles;
  const pressure = zeroColumn(close.length);
  const range = zeroColumn(close.length);
  if (close.length > 0) range[0] = (high[0] as number) - (low[0] as number);
  for (let index = 1; index < close.length; index++) {
    const before = close[index - 1] as number;
    const bottom = Math.min(low[index] as number, before);
    pressure[index] = (close[index] as number) - bottom;
    range[index] = Math.max(high[index] as number, before) - bottom;
  }
  const result = pressureShare(pressure, range, period1);
  const middle = pressureShare(pressure, range, period2);
  const slow = pressureShare(pressure, range, period3);
  for (let index = 0; index < result.length; index++) {
    const weighted = 4 * (result[index] as number) + 2 * (middle[index] as number) + (slow[index] as number);
    result[index] = (100 * weighted) / 7;
  }
  return result;
}
