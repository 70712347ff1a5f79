/**
 * Wilder's relative strength index.
 *
 * @module
 */
import { runChains } from '../vector/chains.ts';
import { changes } from './changes.ts';
import { nanFilled } from './nan-filled.ts';

/**
 * 100 − 100 / (1 + average gain / average loss), averages of the first `period` changes then by Wilder's smoothing; 100
 * where nothing was lost, NaN up to index `period − 1` (J. W. Wilder, "New Concepts in Technical Trading Systems", 1978).
 */
export function relativeStrength(source: Float64Array, period: number): Float64Array {
  const { length } = source;
  if (length <= period) return nanFilled(length);
  const indexOf = (gain: number, loss: number): number => (loss === 0 ? 100 : 100 - 100 / (1 + gain / loss));
  const changeAt = (index: number): number => (source[index] as number) - (source[index - 1] as number);
  let gain = 0;
  let loss = 0;
  for (let index = 1; index <= period; index++) {
    const change = changeAt(index);
    if (change > 0) gain += change;
    else loss += Math.abs(change);
  }
  if (period >= 1) {
    gain /= period;
    loss /= period;
  }
  const from = period + 1;
  const beginning = { length, states: [gain, loss], from, filling: Number.NaN, keep: 1 - 1 / period };
  const chained = runChains('relativeStrength', () => [changes(source)], [period - 1, period], beginning)?.[0];
  const result = chained ?? nanFilled(length, from);
  if (period >= 1) result[period] = indexOf(gain, loss);
  if (chained !== undefined) return result;
  for (let index = from; index < length; index++) {
    const change = changeAt(index);
    gain = (gain * (period - 1) + (change > 0 ? change : 0)) / period;
    loss = (loss * (period - 1) + (change > 0 ? 0 : Math.abs(change))) / period;
    result[index] = indexOf(gain, loss);
  }
  return result;
}
