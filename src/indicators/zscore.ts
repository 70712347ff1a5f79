/**
 * Z-score.
 *
 * @module
 */

import { deviationOfKind } from './deviation-of-kind.ts';
import { zeroColumn } from './kernels/column.ts';
import { windowDeviations } from './kernels/window-deviations.ts';

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
  const spread = deviationOfKind(source, period, devtype, windowDeviations, 'sigmas');
  const result = zeroColumn(source.length);
  for (let index = 0; index < result.length; index++) {
    result[index] = ((source[index] as number) - (mean[index] as number)) / ((spread[index] as number) * nbdev);
  }
  return result;
}
