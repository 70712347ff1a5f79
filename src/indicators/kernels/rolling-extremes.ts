/**
 * Highest and lowest value of every window in one pass.
 *
 * @module
 */
import { zeroColumn } from './column.ts';
import { nanFilled } from './nan-filled.ts';

/** What stands before the first full window: NaN, or the extreme of the values so far. */
export type BeforeFullWindow = 'nothing' | 'partial';

/** Highest of each `period` values; NaN where a window holds a NaN and, unless `before` is partial, is not yet full. */
export function rollingHighest(source: Float64Array, period: number, before: BeforeFullWindow = 'nothing') {
  return rollingExtreme(source, period, 1, before);
}

/** Lowest of each `period` values; NaN where a window holds a NaN and, unless `before` is partial, is not yet full. */
export function rollingLowest(source: Float64Array, period: number, before: BeforeFullWindow = 'nothing') {
  return rollingExtreme(source, period, -1, before);
}

/**
 * The series in blocks of `period`: a window is the end of one block and the beginning of the next, so its extreme is
 * that of the two (M. van Herk, 1992; J. Gil, M. Werman, 1993). `sign` is 1 for the highest, −1 for the lowest.
 */
function rollingExtreme(source: Float64Array, period: number, sign: 1 | -1, before: BeforeFullWindow): Float64Array {
  const length = source.length;
  const result = nanFilled(length);
  if (period < 1 || length === 0) return result;
  const untilBlockEnd = zeroColumn(length);
  let extreme = Number.NEGATIVE_INFINITY;
  let toBlockStart = ((length - 1) % period) + 1;
  for (let index = length - 1; index >= 0; index--) {
    extreme = Math.max(extreme, sign * (source[index] as number));
    untilBlockEnd[index] = extreme;
    if (--toBlockStart > 0) continue;
    toBlockStart = period;
    extreme = Number.NEGATIVE_INFINITY;
  }
  let inBlock = 0;
  for (let index = 0; index < length; index++) {
    const value = sign * (source[index] as number);
    extreme = inBlock === 0 ? value : Math.max(extreme, value);
    if (++inBlock === period) inBlock = 0;
    if (index >= period - 1) result[index] = sign * Math.max(untilBlockEnd[index - period + 1] as number, extreme);
    else if (before === 'partial') result[index] = sign * extreme;
  }
  return result;
}
