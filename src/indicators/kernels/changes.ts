/**
 * Change of a series from value to value.
 *
 * @module
 */
import { nanFilled } from './nan-filled.ts';

/** xᵢ − xᵢ₋₁, NaN at the first value. */
export function changes(source: Float64Array): Float64Array {
  const result = nanFilled(source.length);
  for (let index = 1; index < source.length; index++) {
    result[index] = (source[index] as number) - (source[index - 1] as number);
  }
  return result;
}
