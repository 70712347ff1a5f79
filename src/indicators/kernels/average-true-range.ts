/**
 * Average true range.
 *
 * @module
 */
import type { CandleColumns } from '../../candles/candle-columns.ts';
import { runChains } from '../vector/chains.ts';
import { nanFilled } from './nan-filled.ts';
import { trueRangeOfCandle, trueRangeOfKnown } from './true-range.ts';

/**
 * Mean of the first `period` true ranges, then y += (x − y) / period, the quotient as a factor; NaN before
 * (J. W. Wilder, 1978).
 */
export function averageTrueRange(candles: Pick<CandleColumns, 'high' | 'low' | 'close'>, period: number): Float64Array {
  const { high, low, close } = candles;
  const { length } = high;
  if (!(period >= 1 && period <= length) || !Number.isInteger(period)) return nanFilled(length);
  const alpha = 1 / period;
  let value = 0 + ((high[0] as number) - (low[0] as number));
  for (let index = 1; index < period; index++) {
    value += trueRangeOfCandle(high[index] as number, low[index] as number, close[index - 1] as number);
  }
  value /= period;
  const beginning = { length, states: [value], from: period, filling: Number.NaN, keep: 1 - alpha };
  const chained = runChains('approaching', () => [trueRangeOfKnown(candles)], [alpha], beginning)?.[0];
  const result = chained ?? nanFilled(length, period - 1);
  result[period - 1] = value;
  if (chained !== undefined) return result;
  let before = close[period - 1] as number;
  for (let index = period; index < length; index++) {
    const range = trueRangeOfCandle(high[index] as number, low[index] as number, before);
    before = close[index] as number;
    value += alpha * (range - value);
    result[index] = value;
  }
  return result;
}
