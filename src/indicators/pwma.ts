/**
 * Pascal's Weighted Moving Average.
 *
 * @module
 */
import { newColumn } from './kernels/column.ts';
import { pairwiseSum } from './kernels/pairwise-sum.ts';
import { weightedWindows } from './kernels/weighted-windows.ts';

/** Binomial coefficients of `period − 1` as weights that sum to 1. Throws ValueError on a source shorter than `period`. */
export function pwmaSeries(source: Float64Array, period: number): Float64Array {
  const row = newColumn(period).fill(1);
  for (let index = 1; index < period; index++) {
    row[index] = Math.round(((row[index - 1] as number) * (period - index)) / index);
  }
  const total = pairwiseSum(row);
  return weightedWindows(
    source,
    row.map((weight) => weight / total),
  );
}
