/**
 * Standard deviation.
 *
 * @module
 */
import { windowDeviations } from './kernels/window-deviations.ts';

/** nbdev · population standard deviation of each `period` values, NaN before the first full window. */
export function stddevSeries(source: Float64Array, period: number, nbdev: number): Float64Array {
  return windowDeviations(source, period).map((value) => value * nbdev);
}
