/**
 * Wilder's true range.
 *
 * @module
 */
import type { CandleColumns } from '../../candles/candle-columns.ts';
import { larger } from './larger.ts';

type RangeCandles = Pick<CandleColumns, 'high' | 'low' | 'close'>;

/** Greatest of high − low, |high − previous close| and |low − previous close|; high − low on the first candle. */
export function trueRange(candles: RangeCandles): Float64Array {
  return rangeBy(candles, (left, right) => (left > right || Number.isNaN(left) ? left : right));
}

/** The true range of Jesse's compiled indicators: as {@link trueRange}, but a NaN among the three gives way. */
export function trueRangeOfKnown(candles: RangeCandles): Float64Array {
  return rangeBy(candles, larger);
}

function rangeBy(candles: RangeCandles, maximum: (left: number, right: number) => number): Float64Array {
  const { high, low, close } = candles;
  const result = new Float64Array(high.length);
  if (high.length > 0) result[0] = (high[0] as number) - (low[0] as number);
  let before = close[0] as number;
  for (let index = 1; index < high.length; index++) {
    const top = high[index] as number;
    const bottom = low[index] as number;
    result[index] = maximum(maximum(top - bottom, Math.abs(top - before)), Math.abs(bottom - before));
    before = close[index] as number;
  }
  return result;
}
