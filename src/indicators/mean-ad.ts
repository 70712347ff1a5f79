/**
 * Mean absolute deviation.
 *
 * @module
 */
import { combine } from './kernels/combine.ts';
import { nanFilled } from './kernels/nan-filled.ts';
import { pairwiseSum } from './kernels/pairwise-sum.ts';
import { requireWindow } from './kernels/require-window.ts';
import { windowMeans } from './kernels/window-means.ts';

/**
 * Mean over `period` of |value − mean of the `period` values up to it|, leaving out what has no mean yet; NaN before
 * index `period − 1`. Throws ValueError where the source is shorter than `period`.
 */
export function meanAdSeries(source: Float64Array, period: number): Float64Array {
  requireWindow(source.length, period);
  const deviations = combine(source, windowMeans(source, period), (value, mean) => Math.abs(value - mean));
  const known = deviations.map((value) => (Number.isNaN(value) ? 0 : value));
  const result = nanFilled(source.length);
  let count = 0;
  for (let index = 0; index < source.length; index++) {
    if (!Number.isNaN(deviations[index])) count++;
    if (index >= period && !Number.isNaN(deviations[index - period])) count--;
    if (index >= period - 1) result[index] = pairwiseSum(known, index + 1 - period, index + 1) / count;
  }
  return result;
}
