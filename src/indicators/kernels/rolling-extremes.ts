/**
 * Highest and lowest value of every window.
 *
 * @module
 */
import { DOUBLE, openMemory, put, take } from '../vector/kernel-memory.ts';
import { nanFilled } from './nan-filled.ts';

/** What stands before the first full window: NaN, or the extreme of the values so far. */
export type BeforeFullWindow = 'nothing' | 'partial';

/** Highest of each `period` values; NaN where a window holds a NaN and, unless `before` is partial, is not yet full. */
export function rollingHighest(source: Float64Array, period: number, before: BeforeFullWindow = 'nothing') {
  return rollingExtreme(source, period, 'pairwiseLargest', before);
}

/** Lowest of each `period` values; NaN where a window holds a NaN and, unless `before` is partial, is not yet full. */
export function rollingLowest(source: Float64Array, period: number, before: BeforeFullWindow = 'nothing') {
  return rollingExtreme(source, period, 'pairwiseSmallest', before);
}

/**
 * The extremes of two values, of those the extremes of four, and so on: two of the largest power of two within the period
 * cover a window of it, and may overlap.
 */
function rollingExtreme(
  source: Float64Array,
  period: number,
  ofTwo: 'pairwiseLargest' | 'pairwiseSmallest',
  before: BeforeFullWindow,
): Float64Array {
  const { length } = source;
  const count = length - period + 1;
  if (period < 1 || !Number.isInteger(period) || length === 0 || (count < 1 && before === 'nothing'))
    return nanFilled(length);
  const missing = Math.min(period - 1, length);
  const kernels = openMemory(1, length);
  const extremes = put(source, missing);
  const end = extremes + length * DOUBLE;
  for (let covered = 1; covered < period && count > 0; ) {
    const further = Math.min(covered, period - covered);
    kernels[ofTwo](extremes, extremes + further * DOUBLE, extremes, end);
    covered += further;
  }
  const result = take(extremes, Math.max(count, 0), missing);
  if (before === 'nothing') return result;
  let extreme = source[0] as number;
  for (let index = 0; index < missing; index++) {
    const value = source[index] as number;
    extreme = ofTwo === 'pairwiseLargest' ? Math.max(extreme, value) : Math.min(extreme, value);
    result[index] = extreme;
  }
  return result;
}
