/**
 * Fisher Transform.
 *
 * @module
 */

import type { CandleColumns } from '../candles/candle-columns.ts';
import { middlePrices } from './kernels/candle-source.ts';
import { zeroColumn } from './kernels/column.ts';
import { logarithms } from './kernels/logarithms.ts';
import { rollingHighest, rollingLowest } from './kernels/rolling-extremes.ts';

/** The transform and its value one candle before, one value per candle. */
export interface FisherSeries {
  readonly fisher: Float64Array;
  readonly signal: Float64Array;
}

/** How near the place comes to ±1, where the transform has no end. */
const LIMIT = 0.999;

/**
 * ½·ln((1 + v) / (1 − v)) + half the value before, v the smoothed place of the middle price in its range of `period`; 0
 * for the first `period` candles (J. F. Ehlers, 2002).
 */
export function fisherSeries(candles: Pick<CandleColumns, 'high' | 'low'>, period: number): FisherSeries {
  const middle = middlePrices(candles);
  const highest = rollingHighest(middle, period);
  const lowest = rollingLowest(middle, period);
  const fisher = zeroColumn(middle.length);
  const signal = zeroColumn(middle.length);
  const ratios = zeroColumn(middle.length);
  let place = 0;
  for (let index = period; index < middle.length; index++) {
    const bottom = lowest[index] as number;
    const range = (highest[index] as number) - bottom;
    const raw = range === 0 ? 0 : 0.33 * 2 * (((middle[index] as number) - bottom) / range - 0.5) + 0.67 * place;
    place = Math.min(Math.max(raw, -LIMIT), LIMIT);
    ratios[index] = (1 + place) / (1 - place);
  }
  const logarithm = logarithms(ratios);
  let before = 0;
  for (let index = period; index < middle.length; index++) {
    signal[index] = before;
    before = 0.5 * (logarithm[index] as number) + 0.5 * before;
    fisher[index] = before;
  }
  return { fisher, signal };
}
