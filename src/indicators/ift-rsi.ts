/**
 * Inverse Fisher Transform of the RSI.
 *
 * @module
 */
import { linearWeights } from './kernels/linear-weights.ts';
import { relativeStrength } from './kernels/relative-strength.ts';
import { mapColumns } from './vector/map-columns.ts';

/** ((2v)² − 1) / ((2v)² + 1), v the linearly weighted average of 0.1 · (RSI − 50) (after J. F. Ehlers, in Jesse's form). */
export function iftRsiSeries(source: Float64Array, rsiPeriod: number, wmaPeriod: number): Float64Array {
  const strength = relativeStrength(source, rsiPeriod);
  return mapColumns('inverseFisher', [linearWeights(mapColumns('tenthFromFifty', [strength]), wmaPeriod)]);
}
