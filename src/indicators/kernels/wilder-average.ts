/**
 * Wilder's smoothing seeded with a mean.
 *
 * @module
 */
import { runChains } from '../vector/chains.ts';
import { nanFilled } from './nan-filled.ts';
import { sequentialSum } from './sequential-sum.ts';

type Sum = (values: Float64Array, from: number, to: number) => number;

/**
 * Mean of the first `period` values (added by `sum`), then y = (y · (period − 1) + x) / period; NaN before (J. W. Wilder,
 * "New Concepts in Technical Trading Systems", 1978).
 */
export function wilderAverage(source: Float64Array, period: number, sum: Sum = sequentialSum): Float64Array {
  if (source.length < period) return nanFilled(source.length);
  let value = sum(source, 0, period) / period;
  const { length } = source;
  const beginning = { length, states: [value], from: period, filling: Number.NaN, keep: 1 - 1 / period };
  const chained = runChains('wilder', () => [source], [period - 1, period], beginning)?.[0];
  const result = chained ?? nanFilled(length, period - 1);
  result[period - 1] = value;
  if (chained !== undefined) return result;
  for (let index = period; index < source.length; index++) {
    value = (value * (period - 1) + (source[index] as number)) / period;
    result[index] = value;
  }
  return result;
}
