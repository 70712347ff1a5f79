/**
 * Center of Gravity.
 *
 * @module
 */
import { interpreterEnd } from './interpreter-end.ts';
import { nanFilled } from './kernels/nan-filled.ts';

/**
 * −Σ (1 + age)·x / Σ x over the last `period` − 1 values, by running sums over the index of the candle; 0 where Σ x is,
 * NaN up to index `period` and for periods under 2 (J. F. Ehlers, 2002).
 */
export function cgSeries(source: Float64Array, period: number): Float64Array {
  const result = nanFilled(source.length);
  if (period < 2) return result;
  if (source.length === period + 1) throw interpreterEnd();
  let sum = 0;
  let weighted = 0;
  for (let index = 3; index < source.length; index++) {
    const value = source[index] as number;
    if (index <= period + 1) {
      sum += value;
      weighted += index * value;
      if (index <= period) continue;
    } else {
      const leaving = index - period + 1;
      sum += value - (source[leaving] as number);
      weighted += index * value - leaving * (source[leaving] as number);
    }
    result[index] = sum === 0 ? 0 : -((1 + index) * sum - weighted) / sum;
  }
  return result;
}
