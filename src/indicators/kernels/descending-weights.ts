/**
 * Moving averages whose weight falls with the age of a value and that leave out the oldest of the window.
 *
 * @module
 */
import { columnOf, copyColumn } from './column.ts';
import { sequentialSum } from './sequential-sum.ts';
import { weightedSums } from './weighted-sums.ts';

/**
 * From index `period + delay + 1` on: Σ source[i − age] · weight(period − age) / Σ weight over ages 0 … period − 2;
 * before, for periods under 2 and where the weights cancel out, the source itself (Jesse's family of srwma, sqwma, cwma,
 * vpwma and epma).
 */
export function descendingWeights(
  source: Float64Array,
  period: number,
  weight: (rank: number) => number,
  delay = 0,
): Float64Array {
  const result = copyColumn(source);
  const from = period + delay + 1;
  if (period < 2 || source.length <= from) return result;
  const weights = columnOf(period - 1, (age) => weight(period - age));
  const total = sequentialSum(weights, 0, weights.length);
  if (total === 0) return result;
  const inverse = 1 / total;
  weightedSums(source, weights, from, 'newest', result, inverse);
  return result;
}
