/**
 * Empirical Mode Decomposition.
 *
 * @module
 */

import type { CandleColumns } from '../candles/candle-columns.ts';
import { middlePrices } from './kernels/candle-source.ts';
import { newColumn, zeroColumn } from './kernels/column.ts';
import { roundedCos } from './kernels/correctly-rounded.ts';
import { rollingMean } from './kernels/rolling-mean.ts';

/** Average peak, mean and average valley of the filtered price, one value per candle. */
export interface EmdSeries {
  readonly upperband: Float64Array;
  readonly middleband: Float64Array;
  readonly lowerband: Float64Array;
}

/** How many candles peaks and valleys are averaged over. */
const AVERAGED = 50;

/** Band of relative width `delta` around the cycle `period`, from zeros. */
function bandOf(price: Float64Array, period: number, delta: number): Float64Array {
  const beta = roundedCos((2 * Math.PI) / period);
  const gamma = 1 / roundedCos((4 * Math.PI * delta) / period);
  const alpha = gamma - Math.sqrt(gamma * gamma - 1);
  const [gain, feedback] = [0.5 * (1 - alpha), beta * (1 + alpha)];
  const result = zeroColumn(price.length);
  let before = 0;
  let earlier = 0;
  for (let index = 2; index < price.length; index++) {
    const value =
      gain * ((price[index] as number) - (price[index - 2] as number)) + feedback * before - alpha * earlier;
    result[index] = value;
    earlier = before;
    before = value;
  }
  return result;
}

/** The latest peak and valley at each candle, known one candle after it. */
function latestTurns(band: Float64Array): readonly [peaks: Float64Array, valleys: Float64Array] {
  const peaks = newColumn(band.length);
  const valleys = newColumn(band.length);
  let peak = band[0] ?? 0;
  let valley = peak;
  let earlier = Number.NaN;
  let middle = Number.NaN;
  for (let index = 0; index < band.length; index++) {
    const value = band[index] as number;
    if (index > 2) {
      if (middle > value && middle > earlier) peak = middle;
      if (middle < value && middle < earlier) valley = middle;
    }
    peaks[index] = peak;
    valleys[index] = valley;
    earlier = middle;
    middle = value;
  }
  return [peaks, valleys];
}

/**
 * Mean over 2 · `period` of the middle price's band, and `fraction` of the average of its latest peaks and valleys; NaN
 * until the windows are full (J. F. Ehlers, R. Way, 2010).
 */
export function emdSeries(
  candles: Pick<CandleColumns, 'high' | 'low'>,
  period: number,
  delta: number,
  fraction: number,
): EmdSeries {
  const band = bandOf(middlePrices(candles), period, delta);
  const [peaks, valleys] = latestTurns(band);
  return {
    upperband: rollingMean(peaks, AVERAGED, fraction),
    middleband: rollingMean(band, 2 * period),
    lowerband: rollingMean(valleys, AVERAGED, fraction),
  };
}
