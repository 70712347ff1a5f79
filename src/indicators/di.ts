/**
 * Directional Indicator.
 *
 * @module
 */
import type { CandleColumns } from '../candles/candle-columns.ts';

import { directionalMovement } from './kernels/directional-movement.ts';
import { trueRangeOfKnown } from './kernels/true-range.ts';
import { placed } from './vector/kernel-memory.ts';

/** +DI and −DI in percent, one value per candle. */
export interface DiSeries {
  readonly plus: Float64Array;
  readonly minus: Float64Array;
}

/**
 * Movement by true range in percent. Both begin as sums of `period` candles and go on as Wilder's averages, as in Jesse;
 * 0 without a range, NaN before index `period` (J. W. Wilder, 1978).
 */
export function diSeries(candles: Pick<CandleColumns, 'high' | 'low' | 'close'>, period: number): DiSeries {
  const [high, low] = [placed(candles.high), placed(candles.low)];
  const { plus, minus } = directionalMovement({ high, low });
  const ranges = trueRangeOfKnown({ high, low, close: candles.close });
  const { length } = ranges;
  const before = Math.max(0, period);
  let range = 0;
  let up = 0;
  let down = 0;
  for (let index = 1; index < length; index++) {
    if (index <= period) {
      range += ranges[index] as number;
      up += plus[index] as number;
      down += minus[index] as number;
    } else {
      range = (range * (period - 1) + (ranges[index] as number)) / period;
      up = (up * (period - 1) + (plus[index] as number)) / period;
      down = (down * (period - 1) + (minus[index] as number)) / period;
    }
    plus[index] = range > 0 ? (100 * up) / range : 0;
    minus[index] = range > 0 ? (100 * down) / range : 0;
  }
  return { plus: plus.fill(Number.NaN, 0, before), minus: minus.fill(Number.NaN, 0, before) };
}
