/**
 * Beta.
 *
 * @module
 */
import { ReferenceException } from '../errors.ts';
import { nanFilled } from './kernels/nan-filled.ts';
import { requireFilledWindow, requireWindow } from './kernels/require-window.ts';
import { mapOrderedWindows } from './vector/ordered-window-columns.ts';

/**
 * Covariance of each `period` values with those of the benchmark by the variance of the benchmark; NaN before the first
 * full window. Throws ValueError where the benchmark is of another length.
 */
export function betaSeries(source: Float64Array, benchmark: Float64Array, period: number): Float64Array {
  if (source.length < period) return nanFilled(source.length);
  requireFilledWindow(source.length, period);
  requireWindow(benchmark.length, period);
  if (source.length !== benchmark.length) {
    const shape = (series: Float64Array): string => `(${series.length - period + 1},${period})`;
    const words = `operands could not be broadcast together with shapes ${shape(source)} ${shape(benchmark)} `;
    throw new ReferenceException('ValueError', words);
  }
  return mapOrderedWindows('betas', [source, benchmark], period)[0];
}
