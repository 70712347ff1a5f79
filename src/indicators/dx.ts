/**
 * Directional Movement Index.
 *
 * @module
 */

import type { CandleColumns } from '../candles/candle-columns.ts';
import { ReferenceException } from '../errors.ts';
import { newColumn } from './kernels/column.ts';

import { directionalMovement } from './kernels/directional-movement.ts';
import { trueRangeOfKnown } from './kernels/true-range.ts';

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
  const { plus: plusDI, minus: minusDI } = directionalMovement(candles);
  const ranges = trueRangeOfKnown(candles);
  const { length } = ranges;
  if (diLength < 1) throw new ReferenceException('ValueError', 'Bad parameters.');
  const adx = newColumn(length);
  const alpha = 1 / diLength;
  const keep = 1 - alpha;
  let range = ranges[length - 1] as number;
  let up = plusDI[length - 1] as number;
  let down = minusDI[length - 1] as number;
  for (let index = 0; index < length; index++) {
    range = alpha * (ranges[index] as number) + keep * range;
    up = alpha * (plusDI[index] as number) + keep * up;
    down = alpha * (minusDI[index] as number) + keep * down;
    const plus = range === 0 ? 0 : (100 * up) / range;
    const minus = range === 0 ? 0 : (100 * down) / range;
    plusDI[index] = plus;
    minusDI[index] = minus;
    adx[index] = plus + minus === 0 ? Math.abs(plus - minus) : Math.abs(plus - minus) / (plus + minus);
  }
  const smoothing = 1 / adxSmoothing;
  let value = adx.at(-1) ?? 0;
  for (let index = 0; index < length; index++) {
    if (index === 0) value = 100 * (smoothing * (adx[0] as number) + (1 - smoothing) * value);
    else value = (1 - smoothing) * value + 100 * smoothing * (adx[index] as number);
    adx[index] = value;
  }
  return { adx, plusDI, minusDI };
}
