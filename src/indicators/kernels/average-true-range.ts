/**
 * Average true range.
 *
 * @module
 */
import type { CandleColumns } from '../../candles/candle-columns.ts';
import { nanFilled } from './nan-filled.ts';
import { sequentialSum } from './sequential-sum.ts';
import { trueRangeOfKnown } from './true-range.ts';

/**
 * Mean of the first `period` true ranges, then y += (x − y) / period, the quotient as a factor; NaN before
 * (J. W. Wilder, 1978).
 */
export function averageTrueRange(candles: Pick<CandleColumns, 'high' | 'low' | 'close'>, period: number): Float64Array {
  const range = trueRangeOfKnown(candles);
  const result = nanFilled(range.length);
  if (range.length < period) return result;
  const alpha = 1 / period;
  let value = sequentialSum(range, 0, period) / period;
  result[period - 1] = value;
  for (let index = period; index < range.length; index++) {
    value += alpha * ((range[index] as number) - value);
    result[index] = value;
  }
  return result;
}
