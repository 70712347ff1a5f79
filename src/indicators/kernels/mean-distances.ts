/**
 * What reflex and trendflex share.
 *
 * @module
 */
import { zeroColumn } from './column.ts';

/**
 * From index `period` on the mean over ages 1 … `period` of (value + age · slope − earlier value), 0 before. The slope is
 * that of the line from the oldest value, times `inclined` (1, or 0 for a level line). Two windows are added side by side.
 */
export function meanDistances(smooth: Float64Array, period: number, inclined: 0 | 1): Float64Array {
  const result = zeroColumn(smooth.length);
  let index = period;
  for (; index + 1 < smooth.length; index += 2) {
    const value0 = smooth[index] as number;
    const value1 = smooth[index + 1] as number;
    const slope0 = (inclined * ((smooth[index - period] as number) - value0)) / period;
    const slope1 = (inclined * ((smooth[index + 1 - period] as number) - value1)) / period;
    let sum0 = 0;
    let sum1 = 0;
    for (let age = 1; age <= period; age++) {
      sum0 += value0 + age * slope0 - (smooth[index - age] as number);
      sum1 += value1 + age * slope1 - (smooth[index + 1 - age] as number);
    }
    result[index] = sum0 / period;
    result[index + 1] = sum1 / period;
  }
  for (; index < smooth.length; index++) {
    const value = smooth[index] as number;
    const slope = (inclined * ((smooth[index - period] as number) - value)) / period;
    let sum = 0;
    for (let age = 1; age <= period; age++) sum += value + age * slope - (smooth[index - age] as number);
    result[index] = sum / period;
  }
  return result;
}

/**
 * Replaces the means from index `period` on by mean / √(smoothed square of the means), by 0 where that is none and by
 * `unknown` where it is NaN.
 */
export function byRootMeanSquare(means: Float64Array, period: number, unknown: number): Float64Array {
  let square = 0;
  for (let index = period; index < means.length; index++) {
    const mean = means[index] as number;
    square = 0.04 * mean * mean + 0.96 * square;
    if (square > 0) means[index] = mean / Math.sqrt(square);
    else means[index] = Number.isNaN(square) ? unknown : 0;
  }
  return means;
}
