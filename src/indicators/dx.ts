/**
 * Directional Movement Index.
 *
 * @module
 */

import type { CandleColumns } from '../candles/candle-columns.ts';
import { zeroColumn } from './kernels/column.ts';

import { directionalMovement } from './kernels/directional-movement.ts';
import { trueRangeOfKnown } from './kernels/true-range.ts';
import { rmaSeries } from './rma.ts';

/** The smoothed index and both directional indicators, one value per candle. */
export interface DxSeries {
  readonly adx: Float64Array;
  readonly plusDI: Float64Array;
  readonly minusDI: Float64Array;
}

/**
 * +DI and −DI in percent from averages of `diLength` candles, and 100 · average over `adxSmoothing` of |+DI − −DI| /
 * (+DI + −DI). The averages are Jesse's `rma`, which begin with the last value of the series (J. W. Wilder, 1978).
 */
export function dxSeries(
  candles: Pick<CandleColumns, 'high' | 'low' | 'close'>,
  diLength: number,
  adxSmoothing: number,
): DxSeries {
  const movement = directionalMovement(candles);
  const range = rmaSeries(trueRangeOfKnown(candles), diLength);
  const plusDI = rmaSeries(movement.plus, diLength);
  const minusDI = rmaSeries(movement.minus, diLength);
  const strength = zeroColumn(range.length);
  for (let index = 0; index < range.length; index++) {
    const whole = range[index] as number;
    const plus = whole === 0 ? 0 : (100 * (plusDI[index] as number)) / whole;
    const minus = whole === 0 ? 0 : (100 * (minusDI[index] as number)) / whole;
    plusDI[index] = plus;
    minusDI[index] = minus;
    strength[index] = plus + minus === 0 ? Math.abs(plus - minus) : Math.abs(plus - minus) / (plus + minus);
  }
  const adx = zeroColumn(range.length);
  const alpha = 1 / adxSmoothing;
  let value = strength.at(-1) ?? 0;
  for (let index = 0; index < adx.length; index++) {
    if (index === 0) value = 100 * (alpha * (strength[0] as number) + (1 - alpha) * value);
    else value = (1 - alpha) * value + 100 * alpha * (strength[index] as number);
    adx[index] = value;
  }
  return { adx, plusDI, minusDI };
}
