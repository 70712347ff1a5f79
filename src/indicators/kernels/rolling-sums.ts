/**
 * Sum of every window of a series, each added anew from its oldest value.
 *
 * @module
 */
import { nanFilled } from './nan-filled.ts';

/**
 * Sum of each `period` values, NaN before the first full window. Every window is added anew: a running sum keeps a
 * rest where a window is exactly zero, and Jesse branches on that zero. Four windows are added side by side.
 */
export function rollingSums(source: Float64Array, period: number): Float64Array {
  const result = nanFilled(source.length);
  let start = 0;
  const last = source.length - period;
  for (; start + 3 <= last; start += 4) {
    let sum0 = 0;
    let sum1 = 0;
    let sum2 = 0;
    let sum3 = 0;
    for (let index = start; index < start + period; index++) {
      sum0 += source[index] as number;
      sum1 += source[index + 1] as number;
      sum2 += source[index + 2] as number;
      sum3 += source[index + 3] as number;
    }
    const end = start + period - 1;
    result[end] = sum0;
    result[end + 1] = sum1;
    result[end + 2] = sum2;
    result[end + 3] = sum3;
  }
  for (; start <= last; start++) {
    let sum = 0;
    for (let index = start; index < start + period; index++) sum += source[index] as number;
    result[start + period - 1] = sum;
  }
  return result;
}
