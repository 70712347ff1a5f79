/**
 * Variable Power Weighted Moving Average.
 *
 * @module
 */
import { roundedPower } from './kernels/correctly-rounded.ts';
import { descendingWeights } from './kernels/descending-weights.ts';

/** Weights (period − age)^power. */
export function vpwmaSeries(source: Float64Array, period: number, power: number): Float64Array {
  return descendingWeights(source, period, (rank) => roundedPower(rank, power));
}
