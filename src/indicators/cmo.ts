/**
 * Chande Momentum Oscillator.
 *
 * @module
 */
import { nanFilled } from './kernels/nan-filled.ts';
import { mapRunningPair } from './vector/running-pair-columns.ts';

/**
 * 100 · (rises − falls) / (rises + falls) over `period` changes, by running sums; 0 where nothing moved, NaN for the
 * first `period` values (T. Chande, 1994).
 */
export function cmoSeries(source: Float64Array, period: number): Float64Array {
  const { length } = source;
  if (period < 1 || length <= period) return nanFilled(length);
  const ahead = { value: source[0] as number, early: true };
  return mapRunningPair('momentumOscillator', source, period, ahead).fill(Number.NaN, 0, period);
}
