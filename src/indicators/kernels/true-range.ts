/**
 * Wilder's true range.
 *
 * @module
 */

import type { CandleColumns } from '../../candles/candle-columns.ts';
import { zeroColumn } from './column.ts';
import { larger } from './larger.ts';

type RangeCandles = Pick<CandleColumns, 'high' | 'low' | 'close'>;

/** Greatest of high − low, |high − `before`| and |low − `before`|, the close before; a NaN among the three gives way. */
export function trueRangeOfCandle(high: number, low: number, before: number): number {
  const range = Math.max(high - low, Math.abs(high - before), Math.abs(low - before));
  if (!Number.isNaN(range)) return range;
  return larger(larger(high - low, Math.abs(high - before)), Math.abs(low - before));
}

/** Greatest of high − low, |high − previous close| and |low − previous close|; high − low on the first candle. */
export function trueRange(candles: RangeCandles): Float64Array {
  const { high, low, close } = candles;
  const result = zeroColumn(high.length);
  if (high.length > 0) result[0] = (high[0] as number) - (low[0] as number);
  for (let index = 1; index < high.length; index++) {
    const top = high[index] as number;
    const bottom = low[index] as number;
    const before = close[index - 1] as number;
    result[index] = Math.max(top - bottom, Math.abs(top - before), Math.abs(bottom - before));
  }
  return result;
}

/** The true range of Jesse's compiled indicators: as {@link trueRange}, but a NaN among the three gives way. */
export function trueRangeOfKnown(candles: RangeCandles): Float64Array {
  const { high, low, close } = candles;
  const result = zeroColumn(high.length);
  if (high.length > 0) result[0] = (high[0] as number) - (low[0] as number);
  for (let index = 1; index < high.length; index++) {
    result[index] = trueRangeOfCandle(high[index] as number, low[index] as number, close[index - 1] as number);
  }
  return result;
}
