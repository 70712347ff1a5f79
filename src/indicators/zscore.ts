/**
 * Z-score.
 *
 * @module
 */
import { ReferenceException } from '../errors.ts';
import { windowDeviations } from './kernels/window-deviations.ts';
import { meanAdSeries } from './mean-ad.ts';
import { medianAdSeries } from './median-ad.ts';

function deviations(source: Float64Array, period: number, kind: number): Float64Array {
  if (kind === 0) return windowDeviations(source, period);
  if (kind === 1) return meanAdSeries(source, period);
  if (kind === 2) return medianAdSeries(source, period);
  const words = "cannot access local variable 'sigmas' where it is not associated with a value";
  throw new ReferenceException('UnboundLocalError', words);
}

/**
 * (source − mean) / (nbdev · deviation); `mean` is the average of the source over `period`, `devtype` 0 the standard, 1
 * the mean absolute, 2 the median absolute deviation.
 */
export function zscoreSeries(
  source: Float64Array,
  mean: Float64Array,
  period: number,
  nbdev: number,
  devtype: number,
): Float64Array {
  const spread = deviations(source, period, devtype);
  return source.map((value, index) => (value - (mean[index] as number)) / ((spread[index] as number) * nbdev));
}
