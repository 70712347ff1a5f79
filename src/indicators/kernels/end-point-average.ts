/**
 * End point moving average.
 *
 * @module
 */
import { descendingWeights } from './descending-weights.ts';

/** Weights period − age − offset over ages 0 … period − 2; the source itself up to index `period + offset`. */
export function endPointAverage(source: Float64Array, period: number, offset: number): Float64Array {
  return descendingWeights(source, period, (rank) => rank - offset, offset);
}
