/**
 * Money Flow Index.
 *
 * @module
 */

import type { CandleColumns } from '../candles/candle-columns.ts';
import { newColumn, zeroColumn } from './kernels/column.ts';
import { validConvolution } from './kernels/valid-convolution.ts';

/**
 * 100 − 100 / (1 + rising money flow / falling money flow) over `period`, a flow being typical price · volume; 100 where
 * nothing fell (G. Quong, A. Soudack). `period − 1` NaN in front, also where the candles are fewer than `period`: then
 * the result is longer than they are, as Jesse's convolution makes it.
 */
export function mfiSeries(
  candles: Pick<CandleColumns, 'high' | 'low' | 'close' | 'volume'>,
  period: number,
): Float64Array {
  const { high, low, close, volume } = candles;
  const typical = high.map((top, index) => (top + (low[index] as number) + (close[index] as number)) / 3);
  const rising = zeroColumn(typical.length);
  const falling = zeroColumn(typical.length);
  for (let index = 1; index < typical.length; index++) {
    const price = typical[index] as number;
    const before = typical[index - 1] as number;
    const flow = price * (volume[index] as number);
    if (price > before) rising[index] = flow;
    if (price < before) falling[index] = flow;
  }
  const ones = newColumn(period).fill(1);
  const gained = validConvolution(rising, ones);
  const lost = validConvolution(falling, ones);
  const result = zeroColumn(period - 1 + gained.length).fill(Number.NaN, 0, period - 1);
  for (let index = 0; index < gained.length; index++) {
    const ratio = lost[index] === 0 ? Number.POSITIVE_INFINITY : (gained[index] as number) / (lost[index] as number);
    result[period - 1 + index] = 100 - 100 / (1 + ratio);
  }
  return result;
}
