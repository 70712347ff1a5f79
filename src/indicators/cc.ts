/**
 * Coppock Curve.
 *
 * @module
 */
import { linearWeights } from './kernels/linear-weights.ts';
import { rocSeries } from './roc.ts';
import { mapColumns } from './vector/map-columns.ts';

/** Linearly weighted average of the sum of two rates of change (E. S. C. Coppock, 1962). */
export function ccSeries(
  source: Float64Array,
  wmaPeriod: number,
  rocShortPeriod: number,
  rocLongPeriod: number,
): Float64Array {
  const changes = [rocSeries(source, rocLongPeriod), rocSeries(source, rocShortPeriod)];
  return linearWeights(mapColumns('sum', changes), wmaPeriod);
}
