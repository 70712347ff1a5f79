/**
 * Middle of the range of a series.
 *
 * @module
 */
import { combine } from './kernels/combine.ts';
import { rollingHighest, rollingLowest } from './kernels/rolling-extremes.ts';

/** (highest + lowest) / 2 of each `period` values, NaN before the first full window. */
export function midpointSeries(source: Float64Array, period: number): Float64Array {
  return combine(rollingHighest(source, period), rollingLowest(source, period), (top, bottom) => (top + bottom) / 2);
}
