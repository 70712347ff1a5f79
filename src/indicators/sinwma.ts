/**
 * Sine Weighted Moving Average.
 *
 * @module
 */
import { columnOf } from './kernels/column.ts';
import { pairwiseSum } from './kernels/pairwise-sum.ts';
import { weightedWindows } from './kernels/weighted-windows.ts';

/** Weights sin(i·π / (period + 1)), i = 1 … period. Throws ValueError on a source shorter than `period`. */
export function sinwmaSeries(source: Float64Array, period: number): Float64Array {
  const sines = columnOf(period, (index) => Math.sin(((index + 1) * Math.PI) / (period + 1)));
  const total = pairwiseSum(sines);
  return weightedWindows(
    source,
    sines.map((weight) => weight / total),
  );
}
