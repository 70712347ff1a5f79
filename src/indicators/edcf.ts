/**
 * Distance Coefficient Filter.
 *
 * @module
 */
import { interpreterEnd } from './interpreter-end.ts';
import { distanceCoefficientFilter } from './kernels/distance-coefficient-filter.ts';

/** Average weighted with squared distances; Jesse's process ends with exactly 2 · `period` values. */
export function edcfSeries(source: Float64Array, period: number): Float64Array {
  if (period > 1 && source.length === 2 * period) throw interpreterEnd();
  return distanceCoefficientFilter(source, period);
}
