/**
 * Skewness.
 *
 * @module
 */
import { requireWindow } from './kernels/require-window.ts';
import { mapOrderedWindows } from './vector/ordered-window-columns.ts';

/**
 * Third central moment by the second one to the power 1.5 of each `period` values (biased, as `scipy.stats.skew`); NaN
 * for a window without spread and before the first. Throws ValueError on a source shorter than `period`.
 */
export function skewSeries(source: Float64Array, period: number): Float64Array {
  requireWindow(source.length, period);
  const outputs = 2;
  const [seconds, thirds = seconds] = mapOrderedWindows('secondAndThirdMoments', [source], period, { outputs });
  for (let index = 0; index < thirds.length; index++) {
    thirds[index] = (thirds[index] as number) / (seconds[index] as number) ** 1.5;
  }
  return thirds;
}
