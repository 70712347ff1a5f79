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
import { runChains } from './vector/chains.ts';

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
  const strength = directions(ranges, plusDI, minusDI, 1 / diLength);
  const smoothing = 1 / adxSmoothing;
  const keep = 1 - smoothing;
  const { index: adx } = strength;
  const first = 100 * (smoothing * (adx[0] ?? 0) + keep * (adx.at(-1) ?? 0));
  const beginning = { length, states: [first], from: 1, filling: first, keep };
  const chained = runChains('exponential', () => [adx], [100 * smoothing, keep], beginning);
  if (chained !== null) return { adx: chained[0], plusDI: strength.plus, minusDI: strength.minus };
  let value = first;
  for (let index = 0; index < length; index++) {
    if (index > 0) value = keep * value + 100 * smoothing * (adx[index] as number);
    adx[index] = value;
  }
  return { adx, plusDI: strength.plus, minusDI: strength.minus };
}

/** |+DI − −DI| / (+DI + −DI), +DI and −DI; the columns of the movements may be written. */
function directions(ranges: Float64Array, rises: Float64Array, falls: Float64Array, alpha: number) {
  const { length } = ranges;
  const keep = 1 - alpha;
  let range = ranges[length - 1] as number;
  let up = rises[length - 1] as number;
  let down = falls[length - 1] as number;
  const beginning = { length, states: [range, up, down], from: 0, filling: 0, keep };
  const chained = runChains('smoothedDirections', () => [ranges, rises, falls], [alpha, keep], beginning);
  const [index, plus = rises, minus = falls] = chained ?? [newColumn(length)];
  for (let at = 0; at < length && chained === null; at++) {
    range = alpha * (ranges[at] as number) + keep * range;
    up = alpha * (rises[at] as number) + keep * up;
    down = alpha * (falls[at] as number) + keep * down;
    const rise = range === 0 ? 0 : (100 * up) / range;
    const fall = range === 0 ? 0 : (100 * down) / range;
    plus[at] = rise;
    minus[at] = fall;
    index[at] = rise + fall === 0 ? Math.abs(rise - fall) : Math.abs(rise - fall) / (rise + fall);
  }
  return { index, plus, minus };
}
