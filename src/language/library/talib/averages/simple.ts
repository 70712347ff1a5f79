/**
 * Simple moving average.
 *
 * @module
 */

/** Means of all windows of `period`, by a running sum. */
export function simpleAverages(values: Float64Array, period: number): Float64Array {
  const means = new Float64Array(Math.max(0, values.length - period + 1));
  let total = 0;
  for (let row = 0; row < period - 1 && row < values.length; row++) total += values[row] as number;
  for (let row = 0; row < means.length; row++) {
    total += values[row + period - 1] as number;
    means[row] = total / period;
    total -= values[row] as number;
  }
  return means;
}
