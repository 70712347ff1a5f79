/**
 * End point moving average.
 *
 * @module
 */
import { sequentialSum } from './sequential-sum.ts';

/** Weights period − age − offset over ages 0 … period − 2; the source itself up to index `period + offset`. */
export function endPointAverage(source: Float64Array, period: number, offset: number): Float64Array {
  const result = source.slice();
  if (period < 2) return result;
  const weights = Float64Array.from({ length: period - 1 }, (_, age) => period - age - offset);
  const total = sequentialSum(weights, 0, weights.length);
  if (total === 0) return result;
  const inverse = 1 / total;
  for (let index = period + offset + 1; index < source.length; index++) {
    let sum = 0;
    for (let age = 0; age < period - 1; age++) sum += (source[index - age] as number) * (weights[age] as number);
    result[index] = sum * inverse;
  }
  return result;
}
