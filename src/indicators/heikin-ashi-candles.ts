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
  const { length } = candles.open;
  const open = nanFilled(length);
  const close = nanFilled(length);
  const high = nanFilled(length);
  const low = nanFilled(length);
  for (let index = 1; index < length; index++) {
    const start = ((candles.open[index - 1] as number) + (candles.close[index - 1] as number)) / 2;
    const top = candles.high[index] as number;
    const bottom = candles.low[index] as number;
    const end = ((candles.open[index] as number) + (candles.close[index] as number) + top + bottom) / 4;
    open[index] = start;
    close[index] = end;
    const highest = Math.max(top, start, end);
    const lowest = Math.min(bottom, start, end);
    high[index] = Number.isNaN(highest) ? larger(larger(top, start), end) : highest;
    low[index] = Number.isNaN(lowest) ? smaller(smaller(bottom, start), end) : lowest;
  }
  return { open, close, high, low };
}
