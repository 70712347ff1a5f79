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
import { wilderSum } from './kernels/wilder-sum.ts';

/**
 * Directional index smoothed by Wilder: the mean of its first `period` values stands at index 2 · period, one candle
 * late as in Jesse; NaN before and where there are no more than 2 · period candles (J. W. Wilder, 1978).
 */
export function adxSeries(candles: Pick<CandleColumns, 'high' | 'low' | 'close'>, period: number): Float64Array {
  const { length } = candles.high;
  const result = nanFilled(length);
  if (length <= 2 * period) return result;
  const movement = directionalMovement(candles);
  const range = wilderSum(trueRangeOfKnown(candles), period);
  const plus = wilderSum(movement.plus, period);
  const minus = wilderSum(movement.minus, period);
  let average = 0;
  for (let index = period; index < length; index++) {
    const strength = directionalIndex(range[index] as number, plus[index] as number, minus[index] as number);
    if (index < 2 * period) average += strength;
    else if (index === 2 * period) average /= period;
    else average = (average * (period - 1) + strength) / period;
    if (index >= 2 * period) result[index] = average;
  }
  return result;
}
