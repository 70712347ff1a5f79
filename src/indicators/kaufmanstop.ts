/**
 * Kaufman's stop.
 *
 * @module
 */

import type { CandleColumns } from '../candles/candle-columns.ts';
import { ReferenceException } from '../errors.ts';
import { bandsAround } from './bollinger-bands.ts';
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
  const { high, low } = candles;
  const range = averageOfSeries(difference(high, low), period, matype);
  if (direction === 'long') return bandsAround(low, range, mult, mult).lowerband;
  return bandsAround(high, range, mult, mult).upperband;
}
