/**
 * Percentage Price Oscillator.
 *
 * @module
 */
import { combine } from './kernels/combine.ts';

/** 100 · (fast − slow) / slow of two averages of the source. */
export function ppoSeries(fast: Float64Array, slow: Float64Array): Float64Array {
  return combine(fast, slow, (quick, late) => (100 * (quick - late)) / late);
}
