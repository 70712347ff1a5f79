/**
 * Rate of change in percent.
 *
 * @module
 */
import { rateOfChange } from './kernels/rate-of-change.ts';

/** (xᵢ / xᵢ₋ₚ − 1) · 100, NaN for the first `period` values. */
export function rocSeries(source: Float64Array, period: number): Float64Array {
  return rateOfChange(source, period, (value, earlier) => (value / earlier - 1) * 100);
}
