/**
 * Wilder's relative strength index.
 *
 * @module
 */
import { nanFilled } from './nan-filled.ts';

/**
 * 100 − 100 / (1 + average gain / average loss), averages of the first `period` changes then by Wilder's smoothing; 100
 * where nothing was lost, NaN up to index `period − 1` (J. W. Wilder, "New Concepts in Technical Trading Systems", 1978).
 */
export function relativeStrength(source: Float64Array, period: number): Float64Array {
  const result = nanFilled(source.length);
  if (source.length <= period) return result;
  let gain = 0;
  let loss = 0;
  for (let index = 1; index < source.length; index++) {
    const change = (source[index] as number) - (source[index - 1] as number);
    const rise = change > 0 ? change : 0;
    const fall = change > 0 ? 0 : Math.abs(change);
    if (index <= period) {
      gain += rise;
      loss += fall;
      if (index < period) continue;
      gain /= period;
      loss /= period;
    } else {
      gain = (gain * (period - 1) + rise) / period;
      loss = (loss * (period - 1) + fall) / period;
    }
    result[index] = loss === 0 ? 100 : 100 - 100 / (1 + gain / loss);
  }
  return result;
}
