/**
 * Where in every window its highest or lowest value stands.
 *
 * @module
 */
import { nanFilled } from './nan-filled.ts';

/**
 * Position (0 is the oldest) of the first highest (`sign` 1) or first lowest (`sign` −1) of each `period` values, NaN
 * before the first full window. As for `numpy.argmax` a NaN is an extreme of its own. A queue holds the indexes of the
 * values that can still become the extreme, the present one in front.
 */
export function rollingExtremePositions(source: Float64Array, period: number, sign: 1 | -1): Float64Array {
  const result = nanFilled(source.length);
  const queue = new Int32Array(source.length);
  let head = 0;
  let tail = 0;
  for (let index = 0; index < source.length; index++) {
    const value = sign * (source[index] as number);
    while (tail > head) {
      const waiting = sign * (source[queue[tail - 1] as number] as number);
      if (!(waiting < value || (Number.isNaN(value) && !Number.isNaN(waiting)))) break;
      tail--;
    }
    queue[tail++] = index;
    if ((queue[head] as number) <= index - period) head++;
    if (index >= period - 1) result[index] = (queue[head] as number) - (index - period + 1);
  }
  return result;
}
