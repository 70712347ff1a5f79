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
  let average = (result[period - 1] ?? Number.NaN) as number;
  const change = (index: number): number => Math.abs((source[index] as number) - (source[index - 1] as number));
  let volatility = 0;
  for (let index = 1; index < source.length; index++) {
    volatility += change(index);
    if (index > period) volatility -= change(index - period);
    if (index < period) continue;
    const direction = Math.abs((source[index] as number) - (source[index - period] as number));
    const root = (volatility === 0 ? 0 : direction / volatility) * (fast - slow) + slow;
    average = average + root * root * ((source[index] as number) - average);
    result[index] = average;
  }
  return result;
}
