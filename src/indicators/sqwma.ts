/**
 * Square Weighted Moving Average.
 *
 * @module
 */
import { descendingWeights } from './kernels/descending-weights.ts';

/** Weights (period − age)². */
export function sqwmaSeries(source: Float64Array, period: number): Float64Array {
  return descendingWeights(source, period, (rank) => rank * rank);
}
