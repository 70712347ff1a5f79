/**
 * Highest and lowest value of every window in one pass.
 *
 * @module
 */
import { nanFilled } from './nan-filled.ts';

/** Highest of each `period` values; NaN before the first full window and where a window holds a NaN. */
export function rollingHighest(source: Float64Array, period: number): Float64Array {
  return rollingExtreme(source, period, 1);
}

/** Lowest of each `period` values; NaN before the first full window and where a window holds a NaN. */
export function rollingLowest(source: Float64Array, period: number): Float64Array {
  return rollingExtreme(source, period, -1);
}

/** Monotonic queue: indexes whose values fall (sign 1) or rise (sign −1), the extreme of the window in front. */
function rollingExtreme(source: Float64Array, period: number, sign: 1 | -1): Float64Array {
  const result = nanFilled(source.length);
  const queue = new Int32Array(source.length);
  let head = 0;
  let tail = 0;
  let lastNaN = -1;
  for (let index = 0; index < source.length; index++) {
    const value = source[index] as number;
    if (Number.isNaN(value)) lastNaN = index;
    while (tail > head && !(sign * (source[queue[tail - 1] as number] as number) > sign * value)) tail--;
    queue[tail++] = index;
    if ((queue[head] as number) <= index - period) head++;
    if (index >= period - 1 && lastNaN <= index - period) result[index] = source[queue[head] as number] as number;
  }
  return result;
}
