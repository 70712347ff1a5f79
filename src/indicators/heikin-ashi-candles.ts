/**
 * Heikin Ashi candles.
 *
 * @module
 */
import type { CandleColumns } from '../candles/candle-columns.ts';
import { larger, smaller } from './kernels/larger.ts';
import { nanFilled } from './kernels/nan-filled.ts';

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
  const { open: opens, close: closes, high: highs, low: lows } = candles;
  const { length } = opens;
  const open = nanFilled(length, 1);
  const close = nanFilled(length, 1);
  const high = nanFilled(length, 1);
  const low = nanFilled(length, 1);
  let openBefore = opens[0] as number;
  let closeBefore = closes[0] as number;
  for (let index = 1; index < length; index++) {
    const openNow = opens[index] as number;
    const closeNow = closes[index] as number;
    const top = highs[index] as number;
    const bottom = lows[index] as number;
    const start = (openBefore + closeBefore) / 2;
    const end = (openNow + closeNow + top + bottom) / 4;
    open[index] = start;
    close[index] = end;
    const upper = start > end ? start : end;
    const lower = start > end ? end : start;
    high[index] = top > upper ? top : upper;
    low[index] = bottom < lower ? bottom : lower;
    // One NaN makes the mean NaN; then the comparisons above do not say which values are known.
    if (Number.isNaN(end) || Number.isNaN(start)) {
      high[index] = larger(larger(top, start), end);
      low[index] = smaller(smaller(bottom, start), end);
    }
    openBefore = openNow;
    closeBefore = closeNow;
  }
  return { open, close, high, low };
}
