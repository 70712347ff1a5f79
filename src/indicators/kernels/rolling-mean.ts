/**
 * A simple average that carries its sum from window to window.
 *
 * @module
 */
import { addressOf, DOUBLE, openMemory, room, take } from '../vector/kernel-memory.ts';
import { nanFilled } from './nan-filled.ts';
import { sequentialSum } from './sequential-sum.ts';

/**
 * Mean of each `period` values, · `factor`, by a running sum that adds (entering − leaving); NaN before the first full window. A NaN
 * in the source stays in all later means.
 */
export function rollingMean(source: Float64Array, period: number, factor = 1): Float64Array {
  if (period < 1 || source.length < period) return nanFilled(source.length);
  const sum = sequentialSum(source, 0, period);
  const { length } = source;
  const kernels = openMemory(2, length);
  const values = addressOf(source);
  const count = length - period;
  const means = room(count + 1, period - 1);
  const [next, end] = [means + DOUBLE, means + (count + 1) * DOUBLE];
  if (count > 0) kernels.runningMeans(values + period * DOUBLE, values, next, end, sum, period, factor);
  const result = take(means, count + 1, period - 1);
  result[period - 1] = (sum / period) * factor;
  return result;
}
