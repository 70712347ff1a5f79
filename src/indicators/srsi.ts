/**
 * Stochastic RSI.
 *
 * @module
 */
import { knownValues } from './kernels/known-values.ts';
import { nanFilled } from './kernels/nan-filled.ts';
import { relativeStrength } from './kernels/relative-strength.ts';
import { rollingHighest, rollingLowest } from './kernels/rolling-extremes.ts';
import { rollingSums } from './kernels/rolling-sums.ts';

/** %K and its average %D, one value per candle. */
export interface SrsiSeries {
  readonly k: Float64Array;
  readonly d: Float64Array;
}

/** Means of the windows of `period` without a NaN. */
function fullMeans(source: Float64Array, period: number): Float64Array {
  const result = rollingSums(source, period);
  for (let index = 0; index < result.length; index++) result[index] = (result[index] as number) / period;
  return result;
}

/** Means of the last `period` values that are not NaN, however far apart; NaN where the value itself is NaN. */
function meansOfKnown(source: Float64Array, period: number): Float64Array {
  const means = fullMeans(knownValues(source), period);
  if (means.length === source.length) return means;
  const result = nanFilled(source.length);
  let next = 0;
  for (let index = 0; index < result.length; index++) {
    if (!Number.isNaN(source[index])) result[index] = means[next++] as number;
  }
  return result;
}

/**
 * Place of the RSI in its range of `periodStoch` in percent, averaged over `k`, and the average of that over `d`
 * (T. Chande, S. Kroll); NaN where the RSI did not move.
 */
export function srsiSeries(
  source: Float64Array,
  period: number,
  periodStoch: number,
  k: number,
  d: number,
): SrsiSeries {
  const strength = relativeStrength(source, period);
  const lowest = rollingLowest(strength, periodStoch);
  const place = rollingHighest(strength, periodStoch);
  for (let index = 0; index < place.length; index++) {
    const bottom = lowest[index] as number;
    place[index] = (100 * ((strength[index] as number) - bottom)) / ((place[index] as number) - bottom);
  }
  const line = k > 1 ? fullMeans(place, k) : place;
  return { k: line, d: d > 0 ? meansOfKnown(line, d) : nanFilled(source.length) };
}
