/**
 * Directional Trend Index.
 *
 * @module
 */

import type { CandleColumns } from '../candles/candle-columns.ts';
import { newColumn } from './kernels/column.ts';

import { exponentialAlpha } from './kernels/exponential-average.ts';
import { nanFilled } from './kernels/nan-filled.ts';

/**
 * 100 · threefold exponential average (`r`, `s`, `u`) of (rise of the high − fall of the low) by that of its absolute
 * value, 0 where that is 0; NaN where there are not more candles than each of the periods (W. Blau, 1995).
 */
export function dtiSeries(candles: Pick<CandleColumns, 'high' | 'low'>, r: number, s: number, u: number): Float64Array {
  const { high, low } = candles;
  if (high.length <= Math.max(r, s, u)) return nanFilled(high.length);
  const [once, twice, thrice] = [exponentialAlpha(r), exponentialAlpha(s), exponentialAlpha(u)];
  const [keepOnce, keepTwice, keepThrice] = [1 - once, 1 - twice, 1 - thrice];
  const result = newColumn(high.length);
  let [net, netTwice, netThrice] = [0, 0, 0];
  let [whole, wholeTwice, wholeThrice] = [0, 0, 0];
  result[0] = 0;
  for (let index = 1; index < high.length; index++) {
    const rise = (high[index] as number) - (high[index - 1] as number);
    const fall = (low[index] as number) - (low[index - 1] as number);
    const movement = (rise > 0 ? rise : 0) - (fall < 0 ? -fall : 0);
    net = once * movement + keepOnce * net;
    netTwice = twice * net + keepTwice * netTwice;
    netThrice = thrice * netTwice + keepThrice * netThrice;
    whole = once * Math.abs(movement) + keepOnce * whole;
    wholeTwice = twice * whole + keepTwice * wholeTwice;
    wholeThrice = thrice * wholeTwice + keepThrice * wholeThrice;
    result[index] = wholeThrice === 0 ? 0 : (netThrice * 100) / wholeThrice;
  }
  return result;
}
