/**
 * Keltner Channels.
 *
 * @module
 */

import type { CandleColumns } from '../candles/candle-columns.ts';
import { bandsAround } from './bollinger-bands.ts';

import { trueRangeOfKnown } from './kernels/true-range.ts';
import { wilderAverage } from './kernels/wilder-average.ts';

/** The channel around its middle, one value per candle. */
export interface KeltnerSeries {
  readonly upperband: Float64Array;
  readonly middleband: Float64Array;
  readonly lowerband: Float64Array;
}

/** `average` ± `multiplier` · Wilder's average true range of `period`; the bands are NaN before that (C. Keltner). */
export function keltnerSeries(
  candles: Pick<CandleColumns, 'high' | 'low' | 'close'>,
  average: Float64Array,
  period: number,
  multiplier: number,
): KeltnerSeries {
  const range = wilderAverage(trueRangeOfKnown(candles), period);
  return bandsAround(average, range, multiplier, multiplier);
}
