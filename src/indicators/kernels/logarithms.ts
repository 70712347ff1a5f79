/**
 * Logarithms of a column.
 *
 * @module
 */
import { newColumn } from './column.ts';

/** ln of each value: a loop of its own, so that no recurrence waits for one logarithm before it asks for the next. */
export function logarithms(source: Float64Array): Float64Array {
  const result = newColumn(source.length);
  for (let index = 0; index < result.length; index++) result[index] = Math.log(source[index] as number);
  return result;
}
