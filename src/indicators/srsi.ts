/**
 * Stochastic RSI.
 *
 * @module
 */
import { ReferenceException } from '../errors.ts';
import { alignRight } from './kernels/align-right.ts';
import { knownValues } from './kernels/known-values.ts';
import { nanFilled } from './kernels/nan-filled.ts';
import { relativeStrength } from './kernels/relative-strength.ts';
import { rollingHighest, rollingLowest } from './kernels/rolling-extremes.ts';
import { rollingSums } from './kernels/rolling-sums.ts';
import { mapColumns } from './vector/map-columns.ts';

/** %K and its average %D, one value per candle. */
export interface SrsiSeries {
  readonly k: Float64Array;
  readonly d: Float64Array;
}

/** Means of the windows of `period` without a NaN. */
function fullMeans(source: Float64Array, period: number): Float64Array {
  return rollingSums(source, period, period);
}

/** Means of the last `period` values that are not NaN, however far apart; NaN where the value itself is NaN. */
function meansOfKnown(source: Float64Array, period: number): Float64Array {
  const known = knownValues(source);
  const means = fullMeans(known, period);
  if (known.buffer === source.buffer) return alignRight(source.length, means);
  const result = nanFilled(source.length);
  let next = 0;
  for (let index = 0; index < result.length; index++) {
    if (!Number.isNaN(source[index])) result[index] = means[next++] as number;
  }
  return result;
}

/** The lines over the RSI. */
function lines(strength: Float64Array, periodStoch: number, k: number, d: number): SrsiSeries {
  const lowest = rollingLowest(strength, periodStoch);
  const place = mapColumns('percentPlace', [strength, lowest, rollingHighest(strength, periodStoch)]);
  const line = k > 1 ? fullMeans(place, k) : place;
  return { k: line, d: d > 0 ? meansOfKnown(line, d) : nanFilled(line.length) };
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
  return lines(relativeStrength(source, period), periodStoch, k, d);
}

/** The last of both lines alone. Throws IndexError without values. */
export function srsiValue(source: Float64Array, period: number, periodStoch: number, k: number, d: number) {
  const strength = relativeStrength(source, period);
  if (strength.length === 0) {
    throw new ReferenceException('IndexError', 'index -1 is out of bounds for axis 0 with size 0');
  }
  // The windows of the last values, unless a NaN among these makes the average reach further back.
  const latest = lines(strength.subarray(-(periodStoch + Math.max(k, 1) + Math.max(d, 1))), periodStoch, k, d);
  const known = { k: latest.k.at(-1) as number, d: latest.d.at(-1) as number };
  if (!Number.isNaN(known.k) && !Number.isNaN(known.d)) return known;
  const all = lines(strength, periodStoch, k, d);
  return { k: all.k.at(-1) as number, d: all.d.at(-1) as number };
}
