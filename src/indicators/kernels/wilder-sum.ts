/**
 * Wilder's smoothed sum.
 *
 * @module
 */
import { nanFilled } from './nan-filled.ts';

/**
 * Sum of the values 1 … `period` (the first value, a change from nothing, is left out), then y = y − y / period + x; NaN
 * before index `period` (J. W. Wilder, 1978).
 */
export function wilderSum(source: Float64Array, period: number): Float64Array {
  const result = nanFilled(source.length);
  let value = 0;
  for (let index = 0; index < source.length; index++) {
    const entering = index === 0 ? 0 : (source[index] as number);
    value = index <= period ? value + entering : value - value / period + entering;
    if (index >= period) result[index] = value;
  }
  return result;
}
