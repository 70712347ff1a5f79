/**
 * Bollinger Bands Width.
 *
 * @module
 */
import { nanFilled } from './kernels/nan-filled.ts';
import { runningDeviations } from './kernels/running-deviations.ts';

/** (upper − lower band) / middle of Bollinger's bands of `mult` deviations; NaN where the mean is 0 (J. Bollinger). */
export function bollingerBandsWidthSeries(source: Float64Array, period: number, mult: number): Float64Array {
  const result = nanFilled(source.length);
  runningDeviations(source, period, (index, mean, deviation) => {
    if (mean !== 0) result[index] = (mean + mult * deviation - (mean - mult * deviation)) / mean;
  });
  return result;
}
