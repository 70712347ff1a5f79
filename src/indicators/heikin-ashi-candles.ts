/**
 * Heikin Ashi candles.
 *
 * @module
 */
import type { CandleColumns } from '../candles/candle-columns.ts';
import { nanFilled } from './kernels/nan-filled.ts';
import { addressOf, DOUBLE, openMemory, room, take } from './vector/kernel-memory.ts';

/** Candles of averaged prices, one per candle. */
export interface HeikinAshiSeries {
  readonly open: Float64Array;
  readonly close: Float64Array;
  readonly high: Float64Array;
  readonly low: Float64Array;
}

/**
 * open: middle of the body before, close: mean of the four prices, high and low widened to hold both; NaN for the first
 * candle. As in Jesse the open comes from the candle before, not from the averaged one (M. Homma).
 */
export function heikinAshiSeries(candles: Pick<CandleColumns, 'open' | 'high' | 'low' | 'close'>): HeikinAshiSeries {
  const { open, close, high, low } = candles;
  const { length } = open;
  const count = length - 1;
  if (count < 1)
    return { open: nanFilled(length), close: nanFilled(length), high: nanFilled(length), low: nanFilled(length) };
  const kernels = openMemory(8, length);
  const columns = [addressOf(open), addressOf(close), addressOf(high), addressOf(low)];
  const averaged = [room(count, 1), room(count, 1), room(count, 1), room(count, 1)] as const;
  kernels.averagedCandles(...columns, ...averaged, averaged[0] + count * DOUBLE);
  const [opens, closes, highs, lows] = averaged;
  return {
    open: take(opens, count, 1),
    close: take(closes, count, 1),
    high: take(highs, count, 1),
    low: take(lows, count, 1),
  };
}
