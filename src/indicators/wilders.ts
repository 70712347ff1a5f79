/**
 * Wilder's smoothing.
 *
 * @module
 */
import { exponentialAverage } from './kernels/exponential-average.ts';

/** yᵢ = xᵢ / period + (1 − 1 / period)·yᵢ₋₁, seeded with the first value (J. W. Wilder). */
export function wildersSeries(source: Float64Array, period: number): Float64Array {
  return exponentialAverage(source, 1 / period);
}
