/**
 * Standard deviation of every window as Jesse's compiled code computes it.
 *
 * @module
 */
import { nanFilled } from './nan-filled.ts';
import { unrolledSum } from './unrolled-sum.ts';

/** Population deviation of each `period` values: the mean from eight running sums, the squares one after the other. */
export function windowDeviationsUnrolled(source: Float64Array, period: number): Float64Array {
  const result = nanFilled(source.length);
  for (let end = Math.max(period, 1); end <= source.length; end++) {
    const mean = unrolledSum(source, end - period, end) / period;
    let squares = 0;
    for (let index = end - period; index < end; index++) {
      const distance = (source[index] as number) - mean;
      squares += distance * distance;
    }
    result[end - 1] = Math.sqrt(squares / period);
  }
  return result;
}
