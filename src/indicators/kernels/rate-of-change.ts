/**
 * Comparison of a series with itself some values earlier.
 *
 * @module
 */
import { nanFilled } from './nan-filled.ts';

/** How far back `period` reaches; a negative one compares the last values with the first. */
function lagOf(length: number, period: number): number {
  return period < 0 ? Math.max(length + period, 0) : period;
}

/** The value by the one `period` earlier, NaN where there is none. */
export function laggedRatios(source: Float64Array, period: number): Float64Array {
  const result = nanFilled(source.length);
  const lag = lagOf(source.length, period);
  for (let index = lag; index < source.length; index++) {
    result[index] = (source[index] as number) / (source[index - lag] as number);
  }
  return result;
}

/** The value less the one `period` earlier, NaN where there is none. */
export function laggedDifferences(source: Float64Array, period: number): Float64Array {
  const result = nanFilled(source.length);
  const lag = lagOf(source.length, period);
  for (let index = lag; index < source.length; index++) {
    result[index] = (source[index] as number) - (source[index - lag] as number);
  }
  return result;
}

/** The difference to the value `period` earlier by that value, NaN where there is none. */
export function laggedChanges(source: Float64Array, period: number): Float64Array {
  const result = laggedDifferences(source, period);
  const lag = lagOf(source.length, period);
  for (let index = lag; index < source.length; index++) {
    result[index] = (result[index] as number) / (source[index - lag] as number);
  }
  return result;
}
