/**
 * Percentage Price Oscillator.
 *
 * @module
 */
import { mapColumns } from './vector/map-columns.ts';
/** 100 · (fast − slow) / slow of two averages of the source. */
export function ppoSeries(fast: Float64Array, slow: Float64Array): Float64Array {
  return mapColumns('percentAbove', [fast, slow]);
}
