/**
 * Bollinger Bands.
 *
 * @module
 */

import { ReferenceException } from '../errors.ts';
import { lastRunningDeviation, runningDeviations } from './kernels/running-deviations.ts';
import { windowDeviationsUnrolled } from './kernels/window-deviations-unrolled.ts';
import { meanAdSeries } from './mean-ad.ts';
import { medianAdSeries } from './median-ad.ts';
import { addressOf, DOUBLE, openMemory, room, take } from './vector/kernel-memory.ts';

/** The bands around their middle, one value per candle. */
export interface BollingerBandsSeries {
  readonly upperband: Float64Array;
  readonly middleband: Float64Array;
  readonly lowerband: Float64Array;
}

/** Mean ± `up` and `down` population deviations of each `period` values, by running sums (J. Bollinger). */
export function bollingerBandsSeries(
  source: Float64Array,
  period: number,
  up: number,
  down: number,
): BollingerBandsSeries {
  const { means, deviations } = runningDeviations(source, period);
  return bandsAround(means, deviations, up, down);
}

/** The bands at the last value alone: columns of one value, or of none. */
export function bollingerBandsAtEnd(
  source: Float64Array,
  period: number,
  up: number,
  down: number,
): BollingerBandsSeries {
  if (source.length === 0) return { upperband: source, middleband: source, lowerband: source };
  const { mean, deviation } = lastRunningDeviation(source, period);
  return {
    upperband: Float64Array.of(mean + up * deviation),
    middleband: Float64Array.of(mean),
    lowerband: Float64Array.of(mean - down * deviation),
  };
}

/** `middleband` ± `up` and `down` times `deviation`, for averages and deviations of another kind. */
export function bandsAround(
  middleband: Float64Array,
  deviation: Float64Array,
  up: number,
  down: number,
): BollingerBandsSeries {
  const { length } = middleband;
  const kernels = openMemory(4, length);
  const [middle, distance, upper, lower] = [addressOf(middleband), addressOf(deviation), room(length), room(length)];
  if (length > 0) kernels.bands(middle, distance, upper, lower, upper + length * DOUBLE, up, down);
  return { upperband: take(upper, length), middleband, lowerband: take(lower, length) };
}

/** The deviation of each `period` values by Jesse's `devtype`; throws ValueError for one above 2. */
export function bandDeviation(source: Float64Array, period: number, devtype: number): Float64Array {
  if (devtype === 0) return windowDeviationsUnrolled(source, period);
  if (devtype === 1) return meanAdSeries(source, period);
  if (devtype === 2) return medianAdSeries(source, period);
  throw new ReferenceException('ValueError', 'devtype not in (0, 1, 2)');
}
