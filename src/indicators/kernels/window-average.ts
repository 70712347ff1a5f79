/**
 * A simple average that adds every window anew.
 *
 * @module
 */
import { rollingSums } from './rolling-sums.ts';

/** Mean of the values of a window that are not NaN, added from the oldest; NaN where there are none. */
function averageOfKnown(source: Float64Array, from: number, to: number): number {
  let sum = 0;
  let count = 0;
  for (let index = from; index < to; index++) {
    const value = source[index] as number;
    if (Number.isNaN(value)) continue;
    sum += value;
    count++;
  }
  return count > 0 ? sum / count : Number.NaN;
}

/**
 * Mean of the values of each window of `period` that are not NaN, added from the oldest; NaN before the first full
 * window and where a window holds no value. Smooths the stochastics, whose bits a running sum would change.
 */
export function windowAverage(source: Float64Array, period: number): Float64Array {
  const result = rollingSums(source, period, period);
  for (let end = period; end <= source.length; end++) {
    if (Number.isNaN(result[end - 1])) result[end - 1] = averageOfKnown(source, end - period, end);
  }
  return result;
}
