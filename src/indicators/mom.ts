/**
 * Momentum.
 *
 * @module
 */
import { laggedDifferences } from './kernels/rate-of-change.ts';
import { requireLag } from './kernels/require-window.ts';

/** xᵢ − xᵢ₋ₚ, NaN for the first `period` values. Throws ValueError for 0. */
export function momSeries(source: Float64Array, period: number): Float64Array {
  requireLag(source.length, period);
  return laggedDifferences(source, period);
}
