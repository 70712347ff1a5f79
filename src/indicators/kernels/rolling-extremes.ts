/**
 * Highest and lowest value of every window in one pass.
 *
 * @module
 */
import { newColumn } from './column.ts';
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

/** Whether a column holds a NaN: one stays in the sum. */
function holdsNaN(source: Float64Array): boolean {
  let sum = 0;
  for (let index = 0; index < source.length; index++) sum += 0 * (source[index] as number);
  return Number.isNaN(sum);
}

/**
 * The series in blocks of `period`: a window is the end of one block and the beginning of the next, so its extreme is
 * that of the two (M. van Herk, 1992; J. Gil, M. Werman, 1993). `sign` is 1 for the highest, −1 for the lowest.
 */
function rollingExtreme(source: Float64Array, period: number, sign: 1 | -1, before: BeforeFullWindow): Float64Array {
  const { length } = source;
  if (period < 1 || length === 0) return nanFilled(length);
  if (period > length && before === 'nothing') return nanFilled(length);
  if (holdsNaN(source)) return extremeWithNaN(source, period, sign, before);
  const result = nanFilled(length, before === 'nothing' ? period - 1 : 0);
  const untilBlockEnd = newColumn(length);
  for (let start = 0; start < length; start += period) {
    let extreme = Number.NEGATIVE_INFINITY;
    for (let index = Math.min(start + period, length) - 1; index >= start; index--) {
      const value = sign * (source[index] as number);
      extreme = value > extreme ? value : extreme;
      untilBlockEnd[index] = extreme;
    }
  }
  for (let start = 0; start < length; start += period) {
    let extreme = Number.NEGATIVE_INFINITY;
    const end = Math.min(start + period, length);
    for (let index = start; index < end; index++) {
      const value = sign * (source[index] as number);
      extreme = value > extreme ? value : extreme;
      const first = index - period + 1;
      const earlier = first < 0 ? extreme : (untilBlockEnd[first] as number);
      if (first >= 0 || before === 'partial') result[index] = sign * (earlier > extreme ? earlier : extreme);
    }
  }
  return result;
}

/** The same for a column with NaN among its values, which make the windows that hold them NaN. */
function extremeWithNaN(source: Float64Array, period: number, sign: 1 | -1, before: BeforeFullWindow): Float64Array {
  const { length } = source;
  const result = nanFilled(length);
  const untilBlockEnd = newColumn(length);
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
