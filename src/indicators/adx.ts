/**
 * Average Directional Movement Index.
 *
 * @module
 */
import type { CandleColumns } from '../candles/candle-columns.ts';

import { directionalIndex } from './kernels/directional-index.ts';
import { dominant } from './kernels/directional-movement.ts';
import { nanFilled } from './kernels/nan-filled.ts';
import { trueRangeOfCandle } from './kernels/true-range.ts';

/**
 * Directional index smoothed by Wilder: the mean of its first `period` values stands at index 2 · period, one candle
 * late as in Jesse; NaN before and where there are no more than 2 · period candles (J. W. Wilder, 1978).
 */
export function adxSeries(candles: Pick<CandleColumns, 'high' | 'low' | 'close'>, period: number): Float64Array {
  const { length } = candles.high;
  const result = nanFilled(length);
  if (length <= 2 * period) return result;
  const { high, low, close } = candles;
  let range = 0;
  let plus = 0;
  let minus = 0;
  let average = 0;
  for (let index = 1; index < length; index++) {
    const top = high[index] as number;
    const bottom = low[index] as number;
    const up = top - (high[index - 1] as number);
    const down = (low[index - 1] as number) - bottom;
    if (index > period) {
      range -= range / period;
      plus -= plus / period;
      minus -= minus / period;
    }
    range += trueRangeOfCandle(top, bottom, close[index - 1] as number);
    plus += dominant(up, down);
    minus += dominant(down, up);
    if (index < period) continue;
    const strength = directionalIndex(range, plus, minus);
    if (index < 2 * period) average += strength;
    else if (index === 2 * period) average /= period;
    else average = (average * (period - 1) + strength) / period;
    if (index >= 2 * period) result[index] = average;
  }
  return result;
}
