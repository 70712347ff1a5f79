/**
 * Natural Moving Average.
 *
 * @module
 */

import { columnOf, newColumn } from './kernels/column.ts';
import { logarithms } from './kernels/logarithms.ts';
import { nanFilled } from './kernels/nan-filled.ts';
import { weightedSums } from './kernels/weighted-sums.ts';

/** Prices under this count as this. */
const LEAST = 1e-10;

/** |Δ 1000·ln x|, 0 for the first value. */
function logarithmicChanges(source: Float64Array): Float64Array {
  const prices = newColumn(source.length);
  for (let index = 0; index < prices.length; index++) {
    const value = source[index] as number;
    prices[index] = value > LEAST ? value : LEAST;
  }
  const result = logarithms(prices);
  let before = (result[0] as number) * 1000;
  for (let index = 0; index < result.length; index++) {
    const logarithm = (result[index] as number) * 1000;
    result[index] = Math.abs(logarithm - before);
    before = logarithm;
  }
  return result;
}

/**
 * Between the prices `period − 1` and `period` candles ago, weighted by the changes of the logarithm, which count
 * √(age + 1) − √age (J. Sloman, "Ocean Theory"). NaN up to index `period`; prices under 1e-10 count as 1e-10.
 */
export function nmaSeries(source: Float64Array, period: number): Float64Array {
  if (period < 1 || source.length < period + 2) return nanFilled(source.length);
  const result = nanFilled(source.length, period + 1);
  const change = logarithmicChanges(source);
  const weights = columnOf(period, (age) => Math.sqrt(age + 1) - Math.sqrt(age));
  const weighted = newColumn(source.length);
  const totals = newColumn(source.length);
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
