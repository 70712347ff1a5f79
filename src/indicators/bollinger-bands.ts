/**
 * Bollinger Bands.
 *
 * @module
 */

import { ReferenceException } from '../errors.ts';
import { zeroColumn } from './kernels/column.ts';
import { runningDeviations } from './kernels/running-deviations.ts';
import { windowDeviationsUnrolled } from './kernels/window-deviations-unrolled.ts';
import { meanAdSeries } from './mean-ad.ts';
import { medianAdSeries } from './median-ad.ts';

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

/** `middleband` ± `up` and `down` times `deviation`, for averages and deviations of another kind. */
export function bandsAround(
  middleband: Float64Array,
  deviation: Float64Array,
  up: number,
  down: number,
): BollingerBandsSeries {
  const upperband = zeroColumn(middleband.length);
  const lowerband = zeroColumn(middleband.length);
  for (let index = 0; index < middleband.length; index++) {
    upperband[index] = (middleband[index] as number) + up * (deviation[index] as number);
    lowerband[index] = (middleband[index] as number) - down * (deviation[index] as number);
  }
  return { upperband, middleband, lowerband };
}

/** The deviation of each `period` values by Jesse's `devtype`; throws ValueError for one above 2. */
export function bandDeviation(source: Float64Array, period: number, devtype: number): Float64Array {
  if (devtype === 0) return windowDeviationsUnrolled(source, period);
  if (devtype === 1) return meanAdSeries(source, period);
  if (devtype === 2) return medianAdSeries(source, period);
  throw new ReferenceException('ValueError', 'devtype not in (0, 1, 2)');
}
