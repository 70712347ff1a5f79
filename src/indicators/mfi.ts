/**
 * Money Flow Index.
 *
 * @module
 */
import type { CandleColumns } from '../candles/candle-columns.ts';
import { newColumn, zeroColumn } from './kernels/column.ts';
import { nanFilled } from './kernels/nan-filled.ts';
import { rollingSums } from './kernels/rolling-sums.ts';
import { validConvolution } from './kernels/valid-convolution.ts';

/** Sums of each `period` values; of the values taken as a window of the ones where there are fewer, as a convolution. */
function flowSums(flow: Float64Array, period: number): Float64Array {
  if (period >= 1 && period <= flow.length) return rollingSums(flow, period);
  const sums = validConvolution(flow, newColumn(period).fill(1));
  const result = nanFilled(period - 1 + sums.length);
  result.set(sums, period - 1);
  return result;
}

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
  const rising = zeroColumn(close.length);
  const falling = zeroColumn(close.length);
  let before = Number.NaN;
  for (let index = 0; index < close.length; index++) {
    const price = ((high[index] as number) + (low[index] as number) + (close[index] as number)) / 3;
    const flow = price * (volume[index] as number);
    if (price > before) rising[index] = flow;
    if (price < before) falling[index] = flow;
    before = price;
  }
  const result = flowSums(rising, period);
  const lost = flowSums(falling, period);
  for (let index = Math.max(0, period - 1); index < result.length; index++) {
    const fallen = lost[index] as number;
    const ratio = fallen === 0 ? Number.POSITIVE_INFINITY : (result[index] as number) / fallen;
    result[index] = 100 - 100 / (1 + ratio);
  }
  return result;
}
