/**
 * Stochastic RSI.
 *
 * @module
 */
import { combine } from './kernels/combine.ts';
import { nanFilled } from './kernels/nan-filled.ts';
import { relativeStrength } from './kernels/relative-strength.ts';
import { rollingHighest, rollingLowest } from './kernels/rolling-extremes.ts';
import { sequentialSum } from './kernels/sequential-sum.ts';

/** %K and its average %D, one value per candle. */
export interface SrsiSeries {
  readonly k: Float64Array;
  readonly d: Float64Array;
}

/** Means of the windows of `period` without a NaN. */
function fullMeans(source: Float64Array, period: number): Float64Array {
  const result = nanFilled(source.length);
  for (let end = period; end <= source.length; end++) {
    result[end - 1] = sequentialSum(source, end - period, end) / period;
  }
  return result;
}

/** Means of the last `period` values that are not NaN, however far apart; NaN where the value itself is NaN. */
function meansOfKnown(source: Float64Array, period: number): Float64Array {
  const known = source.filter((value) => !Number.isNaN(value));
  const means = fullMeans(known, period);
  let next = 0;
  return source.map((value) => (Number.isNaN(value) ? Number.NaN : (means[next++] as number)));
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
  const range = combine(rollingHighest(strength, periodStoch), lowest, (top, bottom) => top - bottom);
  const place = strength.map((value, index) => (100 * (value - (lowest[index] as number))) / (range[index] as number));
  const line = k > 1 ? fullMeans(place, k) : place;
  return { k: line, d: d > 0 ? meansOfKnown(line, d) : nanFilled(source.length) };
}
