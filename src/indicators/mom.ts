/**
 * Momentum.
 *
 * @module
 */
import { rateOfChange } from './kernels/rate-of-change.ts';

/** xᵢ − xᵢ₋ₚ, NaN for the first `period` values. */
export function momSeries(source: Float64Array, period: number): Float64Array {
  return rateOfChange(source, period, (value, earlier) => value - earlier);
}
