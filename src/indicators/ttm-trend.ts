/**
 * TTM Trend.
 *
 * @module
 */
import { requireWindow } from './kernels/require-window.ts';
import { windowMeans } from './kernels/window-means.ts';

/**
 * Per candle, whether the close is above the mean of `source` over `period` (J. Carter); false before the first full
 * window. Throws ValueError on a source shorter than `period`.
 */
export function ttmTrendSeries(source: Float64Array, close: Float64Array, period: number): boolean[] {
  requireWindow(source.length, period);
  const means = windowMeans(source, period);
  const result: boolean[] = [];
  for (let index = 0; index < close.length; index++) {
    result[index] = (close[index] as number) > (means[index] as number);
  }
  return result;
}
