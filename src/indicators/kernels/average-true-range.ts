/**
 * Average true range.
 *
 * @module
 */
import type { CandleColumns } from '../../candles/candle-columns.ts';
import { nanFilled } from './nan-filled.ts';
import { trueRangeOfCandle } from './true-range.ts';

/**
 * Mean of the first `period` true ranges, then y += (x − y) / period, the quotient as a factor; NaN before
 * (J. W. Wilder, 1978).
 */
export function averageTrueRange(candles: Pick<CandleColumns, 'high' | 'low' | 'close'>, period: number): Float64Array {
  const { high, low, close } = candles;
  const result = nanFilled(high.length);
  const alpha = 1 / period;
  let value = 0;
  for (let index = 0; index < high.length; index++) {
    const top = high[index] as number;
    const bottom = low[index] as number;
    const range = index === 0 ? top - bottom : trueRangeOfCandle(top, bottom, close[index - 1] as number);
    if (index >= period) value += alpha * (range - value);
    else {
      value += range;
      if (index === period - 1) value /= period;
    }
    if (index >= period - 1) result[index] = value;
  }
  return result;
}
