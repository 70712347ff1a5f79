/**
 * Exponentially weighted mean of all values so far.
 *
 * @module
 */

import { ReferenceException } from '../../errors.ts';
import { zeroColumn } from './column.ts';
import { powerSequence } from './power-sequence.ts';

/**
 * Σ (1 − 1/period)^age · value / Σ (1 − 1/period)^age over all earlier values. Follows Jesse's one-pass form with scaled
 * running sums, whose bits, and whose NaN once the scale overflows on long series, depend on the length. Throws ZeroDivisionError for a period
 * of 0.
 */
export function smoothedAverage(source: Float64Array, period: number): Float64Array {
  if (period === 0) throw new ReferenceException('ZeroDivisionError', 'division by zero');
  const { length } = source;
  const keep = 1 - 1 / period;
  const scale = powerSequence(keep, -1, length);
  const weight = powerSequence(keep, 1, length);
  const last = weight.at(-1) ?? 1;
  const result = zeroColumn(length);
  let sum = 0;
  let weights = 0;
  for (let index = 0; index < length; index++) {
    sum += (source[index] as number) * last * (scale[index] as number);
    weights += weight[index] as number;
    result[index] = (sum * (scale[length - 1 - index] as number)) / weights;
  }
  return result;
}
