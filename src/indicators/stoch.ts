/**
 * Stochastic.
 *
 * @module
 */
import type { CandleColumns } from '../candles/candle-columns.ts';

import { ReferenceException } from '../errors.ts';
import { rollingHighest, rollingLowest } from './kernels/rolling-extremes.ts';
import { windowAverage } from './kernels/window-average.ts';
import { mapColumns } from './vector/map-columns.ts';

/** Slow %K and its average %D, one value per candle. */
export interface StochSeries {
  readonly k: Float64Array;
  readonly d: Float64Array;
}

/**
 * Place of the close in the range of `fastkPeriod` candles in percent, left out where there is no range, averaged over
 * `slowkPeriod`, and that over `slowdPeriod`; the averages are simple, whatever kinds Jesse is given (G. Lane). Throws
 * ValueError for the kinds 24 and 29.
 */
export function stochSeries(
  candles: Pick<CandleColumns, 'high' | 'low' | 'close'>,
  fastkPeriod: number,
  slowkPeriod: number,
  slowdPeriod: number,
  matypes: readonly number[],
): StochSeries {
  if (matypes.includes(24) || matypes.includes(29)) {
    const words = 'VWMA (matype 24) and VWAP (matype 29) cannot be used in stochastic indicator.';
    throw new ReferenceException('ValueError', words);
  }
  const highest = rollingHighest(candles.high, fastkPeriod);
  const lowest = rollingLowest(candles.low, fastkPeriod);
  const place = mapColumns('percentPlaceOr', [candles.close, lowest, highest], [Number.NaN]);
  const k = windowAverage(place, slowkPeriod);
  return { k, d: windowAverage(k, slowdPeriod) };
}
