/**
 * Angle of the linear regression.
 *
 * @module
 */
import { windowSlopes } from './kernels/window-slopes.ts';

const DEGREES = 180 / Math.PI;

/** arctan of the slope of the least-squares line through each `period` values in degrees. */
export function linearregAngleSeries(source: Float64Array, period: number): Float64Array {
  const result = windowSlopes(source, period, 'slopesSequential');
  for (let index = 0; index < result.length; index++) result[index] = Math.atan(result[index] as number) * DEGREES;
  return result;
}
