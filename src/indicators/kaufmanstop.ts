/**
 * Kaufman's stop.
 *
 * @module
 */

import type { CandleColumns } from '../candles/candle-columns.ts';
import { ReferenceException } from '../errors.ts';
import { zeroColumn } from './kernels/column.ts';
import { difference } from './kernels/difference.ts';
import { averageOfSeries } from './ma.ts';

/**
 * Low − `mult` · average range for `direction` long, high + that for any other; the average is of kind `matype`
 * (P. Kaufman). Throws ValueError for the kinds 24 and 29, which need candles.
 */
export function kaufmanstopSeries(
  candles: Pick<CandleColumns, 'high' | 'low'>,
  period: number,
  mult: number,
  direction: string,
  matype: number,
): Float64Array {
  if (matype === 24 || matype === 29) {
    const words = 'VWMA (matype 24) and VWAP (matype 29) cannot be used in kaufmanstop indicator.';
    throw new ReferenceException('ValueError', words);
  }
  const range = averageOfSeries(difference(candles.high, candles.low), period, matype);
  const result = zeroColumn(range.length);
  const long = direction === 'long';
  for (let index = 0; index < result.length; index++) {
    const distance = (range[index] as number) * mult;
    result[index] = long ? (candles.low[index] as number) - distance : (candles.high[index] as number) + distance;
  }
  return result;
}
