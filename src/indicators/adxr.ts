/**
 * Average Directional Movement Index Rating.
 *
 * @module
 */

import type { CandleColumns } from '../candles/candle-columns.ts';
import { zeroColumn } from './kernels/column.ts';

import { directionalIndex } from './kernels/directional-index.ts';
import { directionalMovement } from './kernels/directional-movement.ts';
import { nanFilled } from './kernels/nan-filled.ts';
import { rollingSums } from './kernels/rolling-sums.ts';
import { trueRangeOfKnown } from './kernels/true-range.ts';

/** y₀ = x₀, then y = y − y / period + x. */
function smoothedFromFirst(source: Float64Array, period: number): Float64Array {
  const result = zeroColumn(source.length);
  let value = 0;
  for (let index = 0; index < source.length; index++) {
    value = value - value / period + (source[index] as number);
    result[index] = value;
  }
  return result;
}

/**
 * Mean of the plain average of `period` directional indexes and the same `period` candles earlier; NaN before index
 * 2 · period − 1 (J. W. Wilder, 1978, in Jesse's form).
 */
export function adxrSeries(candles: Pick<CandleColumns, 'high' | 'low' | 'close'>, period: number): Float64Array {
  const movement = directionalMovement(candles);
  const range = smoothedFromFirst(trueRangeOfKnown(candles), period);
  const plus = smoothedFromFirst(movement.plus, period);
  const strength = smoothedFromFirst(movement.minus, period);
  for (let index = 0; index < strength.length; index++) {
    strength[index] = directionalIndex(range[index] as number, plus[index] as number, strength[index] as number);
  }
  const sums = rollingSums(strength, period);
  const result = nanFilled(sums.length);
  for (let index = period; index < result.length; index++) {
    result[index] = ((sums[index] as number) / period + (sums[index - period] as number) / period) / 2;
  }
  return result;
}
