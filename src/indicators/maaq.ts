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
  const result = adaptiveAverage(source, period, fastPeriod, slowPeriod);
  // A NaN in the source stays in all later averages.
  if (period >= 1 && source.length > period && !Number.isNaN(result.at(-1))) return result;
  const values = knownValues(source);
  if (values === source) return result;
  return alignRight(source.length, adaptiveAverage(values, period, fastPeriod, slowPeriod));
}

function adaptiveAverage(values: Float64Array, period: number, fastPeriod: number, slowPeriod: number): Float64Array {
  const result = copyColumn(values);
  const fast = 2 / (fastPeriod + 1);
  const slow = 2 / (slowPeriod + 1);
  let average = result[period - 1] ?? Number.NaN;
  let noise = 0;
  let now = values[0] as number;
  for (let index = 1; index < values.length; index++) {
    const before = now;
    now = values[index] as number;
    const change = Math.abs(now - before);
    const oldest = index < period ? 0 : (values[index - period] as number);
    noise += index <= period ? change : change - Math.abs(oldest - (values[index - period - 1] as number));
    if (index < period) continue;
    const root = (noise === 0 ? 0 : Math.abs(now - oldest) / noise) * fast + slow;
    average = average + root * root * (now - average);
    result[index] = average;
  }
  return result;
}
