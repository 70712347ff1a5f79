/**
 * Bollinger Bands Width.
 *
 * @module
 */
import { runningDeviations } from './kernels/running-deviations.ts';

/** (upper − lower band) / middle of Bollinger's bands of `mult` deviations; NaN where the mean is 0 (J. Bollinger). */
export function bollingerBandsWidthSeries(source: Float64Array, period: number, mult: number): Float64Array {
  const { means, deviations } = runningDeviations(source, period);
  for (let index = 0; index < means.length; index++) {
    const mean = means[index] as number;
    const reach = mult * (deviations[index] as number);
    means[index] = mean === 0 ? Number.NaN : (mean + reach - (mean - reach)) / mean;
  }
  return means;
}
