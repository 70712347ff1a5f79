/**
 * Coppock Curve.
 *
 * @module
 */
import { linearWeights } from './kernels/linear-weights.ts';
import { rocSeries } from './roc.ts';

/** Linearly weighted average of the sum of two rates of change (E. S. C. Coppock, 1962). */
export function ccSeries(
  source: Float64Array,
  wmaPeriod: number,
  rocShortPeriod: number,
  rocLongPeriod: number,
): Float64Array {
  const sum = rocSeries(source, rocLongPeriod);
  const short = rocSeries(source, rocShortPeriod);
  for (let index = 0; index < sum.length; index++) sum[index] = (sum[index] as number) + (short[index] as number);
  return linearWeights(sum, wmaPeriod);
}
