/**
 * Rate of change in percent.
 *
 * @module
 */
import { laggedPercentChanges } from './kernels/rate-of-change.ts';
import { requireLag } from './kernels/require-window.ts';

/** (xᵢ / xᵢ₋ₚ − 1) · 100, NaN for the first `period` values. Throws ValueError for 0. */
export function rocSeries(source: Float64Array, period: number): Float64Array {
  requireLag(source.length, period);
  return laggedPercentChanges(source, period);
}
