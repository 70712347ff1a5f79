/**
 * Inverse Fisher Transform of the RSI.
 *
 * @module
 */
import { linearWeights } from './kernels/linear-weights.ts';
import { relativeStrength } from './kernels/relative-strength.ts';

/** ((2v)² − 1) / ((2v)² + 1), v the linearly weighted average of 0.1 · (RSI − 50) (after J. F. Ehlers, in Jesse's form). */
export function iftRsiSeries(source: Float64Array, rsiPeriod: number, wmaPeriod: number): Float64Array {
  const strength = relativeStrength(source, rsiPeriod);
  for (let index = 0; index < strength.length; index++) strength[index] = 0.1 * ((strength[index] as number) - 50);
  const result = linearWeights(strength, wmaPeriod);
  for (let index = 0; index < result.length; index++) {
    const twice = 2 * (result[index] as number);
    result[index] = (twice * twice - 1) / (twice * twice + 1);
  }
  return result;
}
