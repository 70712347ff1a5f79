/**
 * Ulcer Index.
 *
 * @module
 */
import { rollingHighest } from './kernels/rolling-extremes.ts';
import { rollingSums } from './kernels/rolling-sums.ts';

/**
 * Root mean square over `period` of the fall from the highest value of `period`, times `scalar`; NaN for the first
 * 2 · (period − 1) values (P. Martin).
 */
export function uiSeries(source: Float64Array, period: number, scalar: number): Float64Array {
  const squares = rollingHighest(source, period);
  for (let index = 0; index < squares.length; index++) {
    const highest = squares[index] as number;
    const fall = (scalar * ((source[index] as number) - highest)) / highest;
    squares[index] = fall * fall;
  }
  const result = rollingSums(squares, period);
  for (let index = 0; index < result.length; index++) result[index] = Math.sqrt((result[index] as number) / period);
  return result;
}
