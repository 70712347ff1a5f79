/**
 * Fibonacci's Weighted Moving Average.
 *
 * @module
 */
import { ReferenceException } from '../errors.ts';
import { fibonacciWeights } from './kernels/fibonacci-weights.ts';
import { requireWindow } from './kernels/require-window.ts';
import { weightedWindows } from './kernels/weighted-windows.ts';

/**
 * Average with the first `period` Fibonacci numbers as weights; throws ValueError with fewer than
 * `period` values and for a period under 1.
 */
export function fwmaSeries(source: Float64Array, period: number): Float64Array {
  requireWindow(source.length, period);
  if (period === 0) {
    throw new ReferenceException('ValueError', 'Length of weights not compatible with specified axis.');
  }
  return weightedWindows(source, fibonacciWeights(period));
}
