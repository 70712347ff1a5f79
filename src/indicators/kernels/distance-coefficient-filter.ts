/**
 * Ehlers' distance coefficient filter.
 *
 * @module
 */
import { mapWindows } from '../vector/map-columns.ts';
import { nanFilled } from './nan-filled.ts';

/**
 * Average of the last `period` values weighted with their squared distances from the `period − 1` values before each,
 * NaN up to index 2 · period − 1 (J. F. Ehlers, "Nonlinear Ehlers filters").
 */
export function distanceCoefficientFilter(source: Float64Array, period: number): Float64Array {
  const { length } = source;
  const result = nanFilled(length);
  if (length < 2 * period || period < 2) return result;
  // To each of the `period − 1` values before; 0 for the first ones.
  const distance = mapWindows('squaredDistances', source, period - 1, [], period - 1, 0);
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
