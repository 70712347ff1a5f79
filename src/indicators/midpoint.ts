/**
 * Middle of the range of a series.
 *
 * @module
 */
import { rollingMiddle } from './kernels/rolling-middle.ts';

/** (highest + lowest) / 2 of each `period` values, NaN before the first full window. */
export function midpointSeries(source: Float64Array, period: number): Float64Array {
  return rollingMiddle(source, source, period);
}
