/**
 * Wilder's true range.
 *
 * @module
 */
import type { CandleColumns } from '../../candles/candle-columns.ts';

/** Greatest of high − low, |high − previous close| and |low − previous close|; high − low on the first candle. */
export function trueRange(candles: Pick<CandleColumns, 'high' | 'low' | 'close'>): Float64Array {
  const { high, low, close } = candles;
  const result = new Float64Array(high.length);
  if (high.length > 0) result[0] = (high[0] as number) - (low[0] as number);
  for (let index = 1; index < high.length; index++) {
    const top = high[index] as number;
    const bottom = low[index] as number;
    const before = close[index - 1] as number;
    result[index] = Math.max(top - bottom, Math.abs(top - before), Math.abs(bottom - before));
  }
  return result;
}
