/**
 * Normalized Average True Range.
 *
 * @module
 */
import type { CandleColumns } from '../candles/candle-columns.ts';
import { ReferenceException } from '../errors.ts';
import { nanFilled } from './kernels/nan-filled.ts';
import { pairwiseSum } from './kernels/pairwise-sum.ts';
import { trueRange } from './kernels/true-range.ts';

/**
 * 100 · ATR / close, the ATR starting as the mean of the first `period` true ranges and then smoothed with 1 / period
 * (Wilder). Throws IndexError where the candles are fewer than `period`.
 */
export function natrSeries(candles: Pick<CandleColumns, 'high' | 'low' | 'close'>, period: number): Float64Array {
  const range = trueRange(candles);
  const result = nanFilled(range.length);
  if (range.length < period) {
    const words = `index ${period - 1} is out of bounds for axis 0 with size ${range.length}`;
    throw new ReferenceException('IndexError', words);
  }
  const alpha = 1 / period;
  let average = pairwiseSum(range, 0, period) / period;
  for (let index = period - 1; index < range.length; index++) {
    if (index >= period) average = alpha * (range[index] as number) + (1 - alpha) * average;
    result[index] = (average / (candles.close[index] as number)) * 100;
  }
  return result;
}
