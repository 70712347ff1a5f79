/**
 * A simple average that carries its sum from window to window.
 *
 * @module
 */
import { nanFilled } from './nan-filled.ts';
import { sequentialSum } from './sequential-sum.ts';

/**
 * Mean of each `period` values, · `factor`, by a running sum that adds (entering − leaving); NaN before the first full window. A NaN
 * in the source stays in all later means.
 */
export function rollingMean(source: Float64Array, period: number, factor = 1): Float64Array {
  if (period === 0 || source.length < period) return nanFilled(source.length);
  const result = nanFilled(source.length, period - 1);
  let sum = sequentialSum(source, 0, period);
  result[period - 1] = (sum / period) * factor;
  for (let index = period; index < source.length; index++) {
    sum += (source[index] as number) - (source[index - period] as number);
    result[index] = (sum / period) * factor;
  }
  return result;
}
