/**
 * Standard deviation.
 *
 * @module
 */
import { windowDeviations } from './kernels/window-deviations.ts';

/** nbdev · population standard deviation of each `period` values, NaN before the first full window. */
export function stddevSeries(source: Float64Array, period: number, nbdev: number): Float64Array {
  const result = windowDeviations(source, period);
  for (let index = 0; index < result.length; index++) result[index] = (result[index] as number) * nbdev;
  return result;
}
