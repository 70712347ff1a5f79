/**
 * Moving Average Adaptive Q.
 *
 * @module
 */

import { alignRight } from './kernels/align-right.ts';
import { copyColumn } from './kernels/column.ts';
import { knownValues } from './kernels/known-values.ts';

/**
 * Adaptive average: its factor is (efficiency ratio · fast + slow)², the ratio being |change over `period`| by the summed
 * absolute changes. NaN are taken out of the source first and the result is aligned right to `source.length`; the first
 * `period` values are the source (D. Fries, "Moving average adaptive Q").
 */
export function maaqSeries(source: Float64Array, period: number, fastPeriod: number, slowPeriod: number): Float64Array {
  const values = knownValues(source);
  const result = copyColumn(values);
  const fast = 2 / (fastPeriod + 1);
  const slow = 2 / (slowPeriod + 1);
  const change = (index: number): number => Math.abs((values[index] as number) - (values[index - 1] as number));
  let noise = 0;
  for (let index = 1; index < values.length; index++) {
    if (index <= period) noise += change(index);
    else noise += change(index) - change(index - period);
    if (index < period) continue;
    const signal = Math.abs((values[index] as number) - (values[index - period] as number));
    const root = (noise === 0 ? 0 : signal / noise) * fast + slow;
    const before = result[index - 1] as number;
    result[index] = before + root * root * ((values[index] as number) - before);
  }
  return alignRight(source.length, result);
}
