/**
 * A simple average that carries its sum from window to window.
 *
 * @module
 */
import { nanFilled } from './nan-filled.ts';
import { sequentialSum } from './sequential-sum.ts';

/**
 * Mean of each `period` values by a running sum that adds (entering − leaving); NaN before the first full window. A NaN
 * in the source stays in all later means.
 */
export function rollingMean(source: Float64Array, period: number): Float64Array {
  const result = nanFilled(source.length);
  if (period === 0 || source.length < period) return result;
  let sum = sequentialSum(source, 0, period);
  result[period - 1] = sum / period;
  for (let index = period; index < source.length; index++) {
    sum += (source[index] as number) - (source[index - period] as number);
    result[index] = sum / period;
  }
  return result;
}
