/**
 * Average Directional Movement Index.
 *
 * @module
 */
import type { CandleColumns } from '../candles/candle-columns.ts';

import { directionalIndex } from './kernels/directional-index.ts';
import { directionalMovement } from './kernels/directional-movement.ts';
import { nanFilled } from './kernels/nan-filled.ts';
import { trueRangeOfKnown } from './kernels/true-range.ts';

/**
 * Directional index smoothed by Wilder: the mean of its first `period` values stands at index 2 · period, one candle
 * late as in Jesse; NaN before and where there are no more than 2 · period candles (J. W. Wilder, 1978).
 */
export function adxSeries(candles: Pick<CandleColumns, 'high' | 'low' | 'close'>, period: number): Float64Array {
  const { length } = candles.high;
  if (length <= 2 * period) return nanFilled(length);
  const result = nanFilled(length, 2 * period);
  const ranges = trueRangeOfKnown(candles);
  const movement = directionalMovement(candles);
  const [rises, falls] = [movement.plus, movement.minus];
  let range = 0;
  let plus = 0;
  let minus = 0;
  let average = 0;
  for (let index = 1; index < length; index++) {
    if (index > period) {
      range -= range / period;
      plus -= plus / period;
      minus -= minus / period;
    }
    range += ranges[index] as number;
    plus += rises[index] as number;
    minus += falls[index] as number;
    if (index < period) continue;
    const strength = directionalIndex(range, plus, minus);
    if (index < 2 * period) average += strength;
    else if (index === 2 * period) average /= period;
    else average = (average * (period - 1) + strength) / period;
    if (index >= 2 * period) result[index] = average;
  }
  return result;
}
