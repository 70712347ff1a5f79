/**
 * Ehlers' distance coefficient filter.
 *
 * @module
 */
import { zeroColumn } from './column.ts';
import { nanFilled } from './nan-filled.ts';

/**
 * Average of the last `period` values weighted with their squared distances from the `period − 1` values before each,
 * NaN up to index 2 · period − 1 (J. F. Ehlers, "Nonlinear Ehlers filters").
 */
export function distanceCoefficientFilter(source: Float64Array, period: number): Float64Array {
  const result = nanFilled(source.length);
  if (source.length < 2 * period || period < 2) return result;
  const distance = zeroColumn(source.length);
  for (let index = period - 1; index < source.length; index++) {
    let sum = 0;
    for (let age = 1; age < period; age++) {
      const difference = (source[index] as number) - (source[index - age] as number);
      sum += difference * difference;
    }
    distance[index] = sum;
  }
  let weighted = 0;
  let total = 0;
  for (let index = period + 1; index < source.length; index++) {
    const leaving = index - period;
    if (index > 2 * period) {
      weighted -= (distance[leaving] as number) * (source[leaving] as number);
      total -= distance[leaving] as number;
    }
    weighted += (distance[index] as number) * (source[index] as number);
    total += distance[index] as number;
    if (index >= 2 * period) result[index] = total === 0 ? 0 : weighted / total;
  }
  return result;
}
