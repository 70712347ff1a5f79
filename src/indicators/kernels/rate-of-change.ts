/**
 * Comparison of a series with itself some values earlier.
 *
 * @module
 */
import { mapLagged } from '../vector/map-columns.ts';

/** How far back `period` reaches; a negative one compares the last values with the first. */
function lagOf(length: number, period: number): number {
  return period < 0 ? Math.max(length + period, 0) : period;
}

/** The value by the one `period` earlier, NaN where there is none. */
export function laggedRatios(source: Float64Array, period: number): Float64Array {
  return mapLagged('quotient', source, lagOf(source.length, period));
}

/** The same in percent. */
export function laggedPercentages(source: Float64Array, period: number): Float64Array {
  return mapLagged('percentRatio', source, lagOf(source.length, period));
}

/** How much the value is above the one `period` earlier, in percent of it, NaN where there is none. */
export function laggedPercentChanges(source: Float64Array, period: number): Float64Array {
  return mapLagged('percentChange', source, lagOf(source.length, period));
}

/** The value less the one `period` earlier, NaN where there is none. */
export function laggedDifferences(source: Float64Array, period: number): Float64Array {
  return mapLagged('difference', source, lagOf(source.length, period));
}

/** The difference to the value `period` earlier by that value, NaN where there is none. */
export function laggedChanges(source: Float64Array, period: number): Float64Array {
  return mapLagged('relativeChange', source, lagOf(source.length, period));
}
