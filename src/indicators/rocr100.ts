/**
 * Rate of change as a ratio in percent.
 *
 * @module
 */
import { laggedRatios } from './kernels/rate-of-change.ts';
import { requireLag } from './kernels/require-window.ts';

/** (xᵢ / xᵢ₋ₚ) · 100, NaN for the first `period` values. Throws ValueError for 0. */
export function rocr100Series(source: Float64Array, period: number): Float64Array {
  requireLag(source.length, period);
  const result = laggedRatios(source, period);
  for (let index = 0; index < result.length; index++) result[index] = (result[index] as number) * 100;
  return result;
}
