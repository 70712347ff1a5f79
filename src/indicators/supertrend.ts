/**
 * SuperTrend.
 *
 * @module
 */

import type { CandleColumns } from '../candles/candle-columns.ts';
import { zeroColumn } from './kernels/column.ts';

import { larger, smaller } from './kernels/larger.ts';
import { trueRangeOfKnown } from './kernels/true-range.ts';
import { wilderAverage } from './kernels/wilder-average.ts';

/** The band that holds, and 1 where it changed sides; one value per candle. */
export interface SupertrendSeries {
  readonly trend: Float64Array;
  readonly changed: Float64Array;
}

/**
 * Middle price ± `factor` · Wilder's average true range. A band only comes nearer while the close stays inside it; the
 * trend is the upper band until the close passes it, then the lower one; 0 for the first `period` − 1 candles
 * (O. Seban).
 */
export function supertrendSeries(
  candles: Pick<CandleColumns, 'high' | 'low' | 'close'>,
  period: number,
  factor: number,
): SupertrendSeries {
  const { high, low, close } = candles;
  const range = wilderAverage(trueRangeOfKnown(candles), period);
  const trend = zeroColumn(range.length);
  const changed = zeroColumn(range.length);
  let upper = Number.NaN;
  let lower = Number.NaN;
  for (let index = Math.max(period - 1, 0); index < range.length; index++) {
    const middle = ((high[index] as number) + (low[index] as number)) / 2;
    const reach = factor * (range[index] as number);
    const price = close[index] as number;
    if (index < period) {
      upper = middle + reach;
      lower = middle - reach;
      trend[index] = price <= upper ? upper : lower;
      continue;
    }
    const before = close[index - 1] as number;
    const above = trend[index - 1] === upper;
    upper = before <= upper ? smaller(middle + reach, upper) : middle + reach;
    lower = before >= lower ? larger(middle - reach, lower) : middle - reach;
    const stays = above ? price <= upper : price >= lower;
    trend[index] = above === stays ? upper : lower;
    changed[index] = stays ? 0 : 1;
  }
  return { trend, changed };
}
