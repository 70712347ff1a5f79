/**
 * Fibonacci's Weighted Moving Average.
 *
 * @module
 */
import { fibonacciWeights } from './kernels/fibonacci-weights.ts';
import { weightedWindows } from './kernels/weighted-windows.ts';

/** Average with the first `period` Fibonacci numbers as weights; throws ValueError with fewer than `period` values. */
export function fwmaSeries(source: Float64Array, period: number): Float64Array {
  return weightedWindows(source, fibonacciWeights(period));
}
