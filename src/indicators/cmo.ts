/**
 * Chande Momentum Oscillator.
 *
 * @module
 */
import { nanFilled } from './kernels/nan-filled.ts';

/**
 * 100 · (rises − falls) / (rises + falls) over `period` changes, by running sums; 0 where nothing moved, NaN for the
 * first `period` values (T. Chande, 1994).
 */
export function cmoSeries(source: Float64Array, period: number): Float64Array {
  const result = nanFilled(source.length);
  if (period < 1) return result;
  let rises = 0;
  let falls = 0;
  for (let index = 1; index < source.length; index++) {
    const entering = (source[index] as number) - (source[index - 1] as number);
    let rise = entering > 0 ? entering : 0;
    let fall = entering < 0 ? -entering : 0;
    if (index > period) {
      const leaving = (source[index - period] as number) - (source[index - period - 1] as number);
      if (leaving > 0) rise -= leaving;
      else if (leaving < 0) fall += leaving;
    }
    rises += rise;
    falls += fall;
    const sum = rises + falls;
    if (index >= period) result[index] = sum === 0 ? 0 : (100 * (rises - falls)) / sum;
  }
  return result;
}
