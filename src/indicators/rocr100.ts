/**
 * Rate of change as a ratio in percent.
 *
 * @module
 */
import { laggedPercentages } from './kernels/rate-of-change.ts';
import { requireLag } from './kernels/require-window.ts';

/** (xᵢ / xᵢ₋ₚ) · 100, NaN for the first `period` values. Throws ValueError for 0. */
export function rocr100Series(source: Float64Array, period: number): Float64Array {
  requireLag(source.length, period);
  return laggedPercentages(source, period);
}
