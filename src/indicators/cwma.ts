/**
 * Cubed Weighted Moving Average.
 *
 * @module
 */
import { descendingWeights } from './kernels/descending-weights.ts';

/** Weights (period − age)³ over the window without its oldest value; the source itself up to index `period`. */
export function cwmaSeries(source: Float64Array, period: number): Float64Array {
  return descendingWeights(source, period, (rank) => rank * rank * rank);
}
