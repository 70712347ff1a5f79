/**
 * Square Root Weighted Moving Average.
 *
 * @module
 */
import { descendingWeights } from './kernels/descending-weights.ts';

/** Weights √(period − age). */
export function srwmaSeries(source: Float64Array, period: number): Float64Array {
  return descendingWeights(source, period, Math.sqrt);
}
