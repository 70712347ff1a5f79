/**
 * Pearson's correlation of high and low.
 *
 * @module
 */
import type { CandleColumns } from '../candles/candle-columns.ts';

import { nanFilled } from './kernels/nan-filled.ts';
import { requireFilledWindow } from './kernels/require-window.ts';
import { windowMoments } from './kernels/window-moments.ts';

/** Σ Δhigh·Δlow / √(Σ Δhigh² · Σ Δlow²) over each `period` candles, NaN before the first full window (K. Pearson). */
export function correlSeries(candles: Pick<CandleColumns, 'high' | 'low'>, period: number): Float64Array {
  const result = nanFilled(candles.high.length);
  if (candles.high.length < period) return result;
  requireFilledWindow(candles.high.length, period);
  windowMoments(candles.high, candles.low, period, (index, products, highSquares, lowSquares) => {
    result[index] = products / Math.sqrt(highSquares * lowSquares);
  });
  return result;
}
