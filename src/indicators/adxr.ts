/**
 * Average Directional Movement Index Rating.
 *
 * @module
 */

import type { CandleColumns } from '../candles/candle-columns.ts';
import { newColumn } from './kernels/column.ts';

import { directionalIndex } from './kernels/directional-index.ts';
import { directionalMovement } from './kernels/directional-movement.ts';
import { nanFilled } from './kernels/nan-filled.ts';
import { rollingSums } from './kernels/rolling-sums.ts';
import { trueRangeOfKnown } from './kernels/true-range.ts';

/**
 * Mean of the plain average of `period` directional indexes and the same `period` candles earlier; NaN before index
 * 2 · period − 1. What the indexes are of is smoothed by y₀ = x₀, then y = y − y / period + x (J. W. Wilder, 1978, in
 * Jesse's form).
 */
export function adxrSeries(candles: Pick<CandleColumns, 'high' | 'low' | 'close'>, period: number): Float64Array {
  const { plus: rises, minus: falls } = directionalMovement(candles);
  const ranges = trueRangeOfKnown(candles);
  const { length } = ranges;
  const strength = newColumn(length);
  let range = 0;
  let plus = 0;
  let minus = 0;
  for (let index = 0; index < length; index++) {
    range = range - range / period + (ranges[index] as number);
    plus = plus - plus / period + (rises[index] as number);
    minus = minus - minus / period + (falls[index] as number);
    strength[index] = directionalIndex(range, plus, minus);
  }
  const means = rollingSums(strength, period, period);
  const result = nanFilled(length);
  for (let index = period; index < length; index++) {
    result[index] = ((means[index] as number) + (means[index - period] as number)) / 2;
  }
  return result;
}
