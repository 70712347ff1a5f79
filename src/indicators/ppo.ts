/**
 * Percentage Price Oscillator.
 *
 * @module
 */
import { zeroColumn } from './kernels/column.ts';
/** 100 · (fast − slow) / slow of two averages of the source. */
export function ppoSeries(fast: Float64Array, slow: Float64Array): Float64Array {
  const result = zeroColumn(fast.length);
  for (let index = 0; index < result.length; index++) {
    const late = slow[index] as number;
    result[index] = (100 * ((fast[index] as number) - late)) / late;
  }
  return result;
}
