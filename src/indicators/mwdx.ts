/**
 * MWDX average.
 *
 * @module
 */
import { exponentialAverage } from './kernels/exponential-average.ts';

/** Exponential average with the factor 2 / (2 / factor − 1 + 1), seeded with the first value. */
export function mwdxSeries(source: Float64Array, factor: number): Float64Array {
  return exponentialAverage(source, 2 / (2 / factor - 1 + 1));
}
