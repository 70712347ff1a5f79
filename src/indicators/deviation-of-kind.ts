/**
 * Deviation of a series by the number of its kind.
 *
 * @module
 */
import { ReferenceException } from '../errors.ts';
import { meanAdSeries } from './mean-ad.ts';
import { medianAdSeries } from './median-ad.ts';

/**
 * Jesse's `devtype`: 0 is `standard()`, 1 the mean absolute, 2 the median absolute deviation over `period`. For another
 * kind throws the UnboundLocalError of the reference's local `variable`.
 */
export function deviationOfKind(
  source: Float64Array,
  period: number,
  kind: number,
  standard: (source: Float64Array, period: number) => Float64Array,
  variable: string,
): Float64Array {
  if (kind === 0) return standard(source, period);
  if (kind === 1) return meanAdSeries(source, period);
  if (kind === 2) return medianAdSeries(source, period);
  const words = `cannot access local variable '${variable}' where it is not associated with a value`;
  throw new ReferenceException('UnboundLocalError', words);
}
