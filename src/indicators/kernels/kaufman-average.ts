/**
 * Kaufman's adaptive average.
 *
 * @module
 */
import { copyColumn } from './column.ts';

/**
 * KAMA: the factor is (efficiency ratio · (fast − slow) + slow)²; the first `period` values are the source
 * (P. Kaufman, "Smarter Trading"). As in Jesse the first ratio sums one change less than `period`, then adds one.
 */
export function kaufmanAverage(
  source: Float64Array,
  period: number,
  fastLength: number,
  slowLength: number,
): Float64Array {
  const result = copyColumn(source);
  const fast = 2 / (fastLength + 1);
  const slow = 2 / (slowLength + 1);
  let average = result[period - 1] ?? Number.NaN;
  let volatility = 0;
  let now = source[0] as number;
  for (let index = 1; index < source.length; index++) {
    const before = now;
    now = source[index] as number;
    volatility += Math.abs(now - before);
    if (index < period) continue;
    const oldest = source[index - period] as number;
    if (index > period) volatility -= Math.abs(oldest - (source[index - period - 1] as number));
    const root = (volatility === 0 ? 0 : Math.abs(now - oldest) / volatility) * (fast - slow) + slow;
    average = average + root * root * (now - average);
    result[index] = average;
  }
  return result;
}
