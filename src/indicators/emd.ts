/**
 * Empirical Mode Decomposition.
 *
 * @module
 */

import type { CandleColumns } from '../candles/candle-columns.ts';
import { middlePrices } from './kernels/candle-source.ts';
import { zeroColumn } from './kernels/column.ts';
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
  const result = zeroColumn(price.length);
  for (let index = 2; index < price.length; index++) {
    result[index] =
      0.5 * (1 - alpha) * ((price[index] as number) - (price[index - 2] as number)) +
      beta * (1 + alpha) * (result[index - 1] as number) -
      alpha * (result[index - 2] as number);
  }
  return result;
}

/** The latest peak (`sign` 1) or valley (−1) at each candle, known one candle after it. */
function latestTurns(band: Float64Array, sign: 1 | -1): Float64Array {
  const result = zeroColumn(band.length);
  let turn = band[0] ?? 0;
  for (let index = 0; index < band.length; index++) {
    if (index > 2) {
      const middle = band[index - 1] as number;
      const over = sign * middle > sign * (band[index] as number);
      if (over && sign * middle > sign * (band[index - 2] as number)) turn = middle;
    }
    result[index] = turn;
  }
  return result;
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
  const averageOf = (sign: 1 | -1): Float64Array => {
    const result = rollingMean(latestTurns(band, sign), AVERAGED);
    for (let index = 0; index < result.length; index++) result[index] = (result[index] as number) * fraction;
    return result;
  };
  return { upperband: averageOf(1), middleband: rollingMean(band, 2 * period), lowerband: averageOf(-1) };
}
