/**
 * Slope of the linear regression.
 *
 * @module
 */
import { windowSlopes } from './kernels/window-slopes.ts';

/** Slope per candle of the least-squares line through each `period` values, NaN before the first full window. */
export function linearregSlopeSeries(source: Float64Array, period: number): Float64Array {
  return windowSlopes(source, period, 'slopesPairwise');
}
