/**
 * Elder Ray Index.
 *
 * @module
 */
import type { CandleColumns } from '../candles/candle-columns.ts';

import { difference } from './kernels/difference.ts';

/** Distance of high and low from an average, one value per candle. */
export interface EriSeries {
  readonly bull: Float64Array;
  readonly bear: Float64Array;
}

/** high − average and low − average (A. Elder, 1989). */
export function eriSeries(candles: Pick<CandleColumns, 'high' | 'low'>, average: Float64Array): EriSeries {
  return { bull: difference(candles.high, average), bear: difference(candles.low, average) };
}
