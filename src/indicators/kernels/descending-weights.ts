/**
 * Moving averages whose weight falls with a power of the age of a value.
 *
 * @module
 */
import { sequentialSum } from './sequential-sum.ts';

/**
 * From index `period + 1` on: Σ source[i − age] · weight(period − age) / Σ weight over ages 0 … period − 2; before, and
 * for periods under 2 or fewer than `period + 2` values, the source itself (Jesse's family of srwma, sqwma, cwma, vpwma).
 */
export function descendingWeights(
  source: Float64Array,
  period: number,
  weight: (rank: number) => number,
): Float64Array {
  const result = source.slice();
  if (period < 2 || source.length < period + 2) return result;
  const weights = Float64Array.from({ length: period - 1 }, (_, age) => weight(period - age));
  const total = sequentialSum(weights, 0, weights.length);
  if (total === 0) return result;
  const inverse = 1 / total;
  for (let index = period + 1; index < source.length; index++) {
    let sum = 0;
    for (let age = 0; age < period - 1; age++) sum += (source[index - age] as number) * (weights[age] as number);
    result[index] = sum * inverse;
  }
  return result;
}
