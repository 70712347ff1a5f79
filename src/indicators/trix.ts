/**
 * TRIX.
 *
 * @module
 */

import { exponentialAlpha } from './kernels/exponential-average.ts';
import { logarithms } from './kernels/logarithms.ts';
import { runChains } from './vector/chains.ts';

/** 10,000 · change of the threefold EMA of ln(source) (J. Hutson). */
export function trixSeries(source: Float64Array, period: number): Float64Array {
  const result = logarithms(source);
  const alpha = exponentialAlpha(period);
  const keep = 1 - alpha;
  let once = result[0] as number;
  const beginning = { length: result.length, states: [once, once, once], from: 1, filling: Number.NaN, keep };
  const chained = runChains('threefoldChange', () => [result], [alpha, keep], beginning);
  if (chained !== null) return chained[0];
  let twice = once;
  let thrice = once;
  for (let index = 1; index < result.length; index++) {
    const before = thrice;
    once = alpha * (result[index] as number) + keep * once;
    twice = alpha * once + keep * twice;
    thrice = alpha * twice + keep * thrice;
    result[index] = (thrice - before) * 10_000;
  }
  return result.fill(Number.NaN, 0, 1);
}
