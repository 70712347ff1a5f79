/**
 * Wilder's true range.
 *
 * @module
 */

import type { CandleColumns } from '../../candles/candle-columns.ts';
import { addressOf, DOUBLE, openMemory, room, take } from '../vector/kernel-memory.ts';
import { newColumn } from './column.ts';
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
  return ranges(candles, 'trueRange');
}

/** The true range of Jesse's compiled indicators: as {@link trueRange}, but a NaN among the three gives way. */
export function trueRangeOfKnown(candles: RangeCandles): Float64Array {
  return ranges(candles, 'trueRangeOfKnown');
}

function ranges({ high, low, close }: RangeCandles, kind: 'trueRange' | 'trueRangeOfKnown'): Float64Array {
  const { length } = high;
  if (length === 0) return newColumn(0);
  const kernels = openMemory(4, length);
  const [highs, lows, closes, found] = [addressOf(high), addressOf(low), addressOf(close), room(length, 1)];
  if (length > 1) kernels[kind](highs, lows, closes, found, found + (length - 1) * DOUBLE);
  return take(found, length - 1, 1, (high[0] as number) - (low[0] as number));
}
