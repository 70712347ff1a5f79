/**
 * Chandelier Exit.
 *
 * @module
 */
import type { CandleColumns } from '../candles/candle-columns.ts';

import { ReferenceException } from '../errors.ts';
import { bandsAround } from './bollinger-bands.ts';
import { averageTrueRange } from './kernels/average-true-range.ts';
import { rollingHighest, rollingLowest } from './kernels/rolling-extremes.ts';

/**
 * Highest high − `mult` · ATR for `direction` long, lowest low + `mult` · ATR for short, over `period`; NaN before the
 * first full window (C. LeBeau). Throws ValueError for another direction.
 */
export function chandeSeries(
  candles: Pick<CandleColumns, 'high' | 'low' | 'close'>,
  period: number,
  mult: number,
  direction: string,
): Float64Array {
  if (direction !== 'long' && direction !== 'short') {
    throw new ReferenceException('ValueError', "The direction parameter must be 'short' or 'long'");
  }
  const range = averageTrueRange(candles, period);
  if (direction === 'long') return bandsAround(rollingHighest(candles.high, period), range, mult, mult).lowerband;
  return bandsAround(rollingLowest(candles.low, period), range, mult, mult).upperband;
}
