/**
 * TrendFlex.
 *
 * @module
 */
import { zeroColumn } from './kernels/column.ts';
import { twoPoleSmoother } from './kernels/two-pole-smoother.ts';

/**
 * Mean distance of the smoothed source from its `period` earlier values, by its own root mean square; 0 for the first
 * `period` values (J. F. Ehlers, "Reflex: a new zero-lag indicator", 2020).
 */
export function trendflexSeries(source: Float64Array, period: number): Float64Array {
  const smooth = twoPoleSmoother(source, period / 2);
  const result = zeroColumn(source.length);
  let square = 0;
  for (let index = period; index < source.length; index++) {
    let sum = 0;
    for (let age = 1; age <= period; age++) sum += (smooth[index] as number) - (smooth[index - age] as number);
    const mean = sum / period;
    square = 0.04 * mean * mean + 0.96 * square;
    if (square !== 0) result[index] = mean / Math.sqrt(square);
  }
  return result;
}
