/**
 * Chaikin's Volatility.
 *
 * @module
 */
import type { CandleColumns } from '../candles/candle-columns.ts';

import { difference } from './kernels/difference.ts';
import { exponentialAlpha, exponentialAverage } from './kernels/exponential-average.ts';
import { laggedChanges } from './kernels/rate-of-change.ts';

/** Change in percent over `period` of the exponential average of high − low; 0 where that was 0 (M. Chaikin). */
export function cviSeries(candles: Pick<CandleColumns, 'high' | 'low'>, period: number): Float64Array {
  const average = exponentialAverage(difference(candles.high, candles.low), exponentialAlpha(period));
  const result = laggedChanges(average, period);
  for (let index = period; index < result.length; index++) {
    result[index] = average[index - period] === 0 ? 0 : (result[index] as number) * 100;
  }
  return result;
}
