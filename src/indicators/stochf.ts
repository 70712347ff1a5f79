/**
 * Fast stochastic.
 *
 * @module
 */
import type { CandleColumns } from '../candles/candle-columns.ts';
import { ReferenceException } from '../errors.ts';
import { rollingHighest, rollingLowest } from './kernels/rolling-extremes.ts';
import { windowAverage } from './kernels/window-average.ts';
import { mapColumns } from './vector/map-columns.ts';

/** %K and its average %D, one value per candle. */
export interface StochfSeries {
  readonly k: Float64Array;
  readonly d: Float64Array;
}

/**
 * Place of the close in the range of `fastkPeriod` candles in percent (50 without a range) and its simple average, which
 * Jesse takes whatever `fastdMatype` says (G. Lane). Throws ValueError for the kinds 24 and 29.
 */
export function stochfSeries(
  candles: Pick<CandleColumns, 'high' | 'low' | 'close'>,
  fastkPeriod: number,
  fastdPeriod: number,
  fastdMatype: number,
): StochfSeries {
  if (fastdMatype === 24 || fastdMatype === 29) {
    const words = 'VWMA (matype 24) and VWAP (matype 29) cannot be used in stochf indicator.';
    throw new ReferenceException('ValueError', words);
  }
  const highest = rollingHighest(candles.high, fastkPeriod);
  const lowest = rollingLowest(candles.low, fastkPeriod);
  const k = mapColumns('percentPlaceOr', [candles.close, lowest, highest], [50]);
  k.fill(Number.NaN, 0, fastkPeriod - 1);
  return { k, d: windowAverage(k, fastdPeriod) };
}
