/**
 * Reflex.
 *
 * @module
 */
import { zeroColumn } from './kernels/column.ts';
import { twoPoleSmoother } from './kernels/two-pole-smoother.ts';

/**
 * Mean distance of the smoothed source from the straight line between its two ends over `period`, by its own root mean
 * square; 0 for the first `period` values (J. F. Ehlers, "Reflex: a new zero-lag indicator", 2020).
 */
export function reflexSeries(source: Float64Array, period: number): Float64Array {
  const smooth = twoPoleSmoother(source, period / 2);
  const result = zeroColumn(source.length);
  let square = 0;
  for (let index = period; index < source.length; index++) {
    const value = smooth[index] as number;
    const slope = ((smooth[index - period] as number) - value) / period;
    let sum = 0;
    for (let age = 1; age <= period; age++) sum += value + age * slope - (smooth[index - age] as number);
    const mean = sum / period;
    square = 0.04 * mean * mean + 0.96 * square;
    if (square > 0) result[index] = mean / Math.sqrt(square);
  }
  return result;
}
