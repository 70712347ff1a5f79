/**
 * Jesse's simple moving average, which leaves NaN out of its windows.
 *
 * @module
 */
import { firstKnown } from './known-values.ts';
import { nanFilled } from './nan-filled.ts';

/**
 * Mean of the values of each window of `period` that are not NaN, by a running sum (leaving value subtracted first);
 * NaN before the first full window and where a window holds no value.
 */
export function simpleAverage(source: Float64Array, period: number): Float64Array {
  const { length } = source;
  const first = firstKnown(source);
  if (period < 1 || first + period > length || !Number.isInteger(period)) return averageOfKnown(source, period);
  const result = nanFilled(length, Math.max(first, period - 1));
  let sum = 0;
  for (let index = first; index < first + period; index++) {
    sum += source[index] as number;
    if (index >= period - 1) result[index] = sum / (index - first + 1);
  }
  for (let index = first + period; index < length; index++) {
    sum = sum - (source[index - period] as number) + (source[index] as number);
    result[index] = sum / period;
  }
  // A NaN stays in the sum: only then the values must be counted.
  return Number.isNaN(sum) ? averageOfKnown(source, period) : result;
}

function averageOfKnown(source: Float64Array, period: number): Float64Array {
  const result = nanFilled(source.length);
  if (source.length < period) return result;
  let sum = 0;
  let count = 0;
  for (let index = 0; index < source.length; index++) {
    if (index >= period) {
      const leaving = source[index - period] as number;
      if (!Number.isNaN(leaving)) {
        sum -= leaving;
        count--;
      }
    }
    const entering = source[index] as number;
    if (!Number.isNaN(entering)) {
      sum += entering;
      count++;
    }
    if (index >= period - 1 && count > 0) result[index] = sum / count;
  }
  return result;
}
