/**
 * Natural Moving Average.
 *
 * @module
 */
import { columnOf, zeroColumn } from './kernels/column.ts';
import { nanFilled } from './kernels/nan-filled.ts';
import { weightedSums } from './kernels/weighted-sums.ts';

/** Prices under this count as this. */
const LEAST = 1e-10;

/** |Δ 1000·ln x|, 0 for the first value. */
function logarithmicChanges(source: Float64Array): Float64Array {
  const result = zeroColumn(source.length);
  let before = Number.NaN;
  for (let index = 0; index < result.length; index++) {
    const value = source[index] as number;
    const logarithm = Math.log(value > LEAST ? value : LEAST) * 1000;
    if (index > 0) result[index] = Math.abs(logarithm - before);
    before = logarithm;
  }
  return result;
}

/**
 * Between the prices `period − 1` and `period` candles ago, weighted by the changes of the logarithm, which count
 * √(age + 1) − √age (J. Sloman, "Ocean Theory"). NaN up to index `period`; prices under 1e-10 count as 1e-10.
 */
export function nmaSeries(source: Float64Array, period: number): Float64Array {
  const result = nanFilled(source.length);
  if (period < 1 || source.length < period + 2) return result;
  const change = logarithmicChanges(source);
  const weights = columnOf(period, (age) => Math.sqrt(age + 1) - Math.sqrt(age));
  const weighted = zeroColumn(source.length);
  const totals = zeroColumn(source.length);
  weightedSums(change, weights, period + 1, 'newest', weighted);
  weightedSums(change, weights.fill(1), period + 1, 'newest', totals);
  for (let index = period + 1; index < source.length; index++) {
    const total = totals[index] as number;
    const ratio = total === 0 ? 0 : (weighted[index] as number) / total;
    const near = source[index - period + 1] as number;
    const far = source[index - period] as number;
    result[index] = (near > LEAST ? near : LEAST) * ratio + (far > LEAST ? far : LEAST) * (1 - ratio);
  }
  return result;
}
