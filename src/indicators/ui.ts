/**
 * Ulcer Index.
 *
 * @module
 */
import { combine } from './kernels/combine.ts';
import { rollingHighest } from './kernels/rolling-extremes.ts';
import { rollingSums } from './kernels/rolling-sums.ts';

/**
 * Root mean square over `period` of the fall from the highest value of `period`, times `scalar`; NaN for the first
 * 2 · (period − 1) values (P. Martin).
 */
export function uiSeries(source: Float64Array, period: number, scalar: number): Float64Array {
  const squares = combine(source, rollingHighest(source, period), (value, highest) => {
    const fall = (scalar * (value - highest)) / highest;
    return fall * fall;
  });
  return rollingSums(squares, period).map((sum) => Math.sqrt(sum / period));
}
