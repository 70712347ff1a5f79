/**
 * Moving a series along its candles.
 *
 * @module
 */
import { nanFilled } from './nan-filled.ts';

/** `source` `count` candles later (earlier where negative), NaN where nothing moves in. */
export function shift(source: Float64Array, count: number): Float64Array {
  const result = nanFilled(source.length);
  const from = Math.max(0, -count);
  const to = source.length - Math.max(0, count);
  if (to > from) result.set(source.subarray(from, to), Math.max(0, count));
  return result;
}
