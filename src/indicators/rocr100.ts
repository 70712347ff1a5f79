/**
 * Rate of change as a ratio in percent.
 *
 * @module
 */
import { rateOfChange } from './kernels/rate-of-change.ts';

/** (xᵢ / xᵢ₋ₚ) · 100, NaN for the first `period` values. */
export function rocr100Series(source: Float64Array, period: number): Float64Array {
  return rateOfChange(source, period, (value, earlier) => (value / earlier) * 100);
}
