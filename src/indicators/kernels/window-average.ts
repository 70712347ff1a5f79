/**
 * A simple average that adds every window anew.
 *
 * @module
 */
import { nanFilled } from './nan-filled.ts';

/**
 * Mean of the values of each window of `period` that are not NaN, added from the oldest; NaN before the first full
 * window and where a window holds no value. Smooths the stochastics, whose bits a running sum would change.
 */
export function windowAverage(source: Float64Array, period: number): Float64Array {
  const result = nanFilled(source.length);
  for (let end = period; end <= source.length; end++) {
    let sum = 0;
    let count = 0;
    for (let index = end - period; index < end; index++) {
      const value = source[index] as number;
      if (Number.isNaN(value)) continue;
      sum += value;
      count++;
    }
    if (count > 0) result[end - 1] = sum / count;
  }
  return result;
}
