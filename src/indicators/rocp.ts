/**
 * Rate of change as a fraction.
 *
 * @module
 */
import { laggedChanges } from './kernels/rate-of-change.ts';
import { requireLag } from './kernels/require-window.ts';

/** (xᵢ − xᵢ₋ₚ) / xᵢ₋ₚ, NaN for the first `period` values. Throws ValueError for 0. */
export function rocpSeries(source: Float64Array, period: number): Float64Array {
  requireLag(source.length, period);
  return laggedChanges(source, period);
}
