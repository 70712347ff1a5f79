/**
 * Pearson's correlation of high and low.
 *
 * @module
 */
import type { CandleColumns } from '../candles/candle-columns.ts';

import { nanFilled } from './kernels/nan-filled.ts';
import { requireFilledWindow } from './kernels/require-window.ts';
import { mapOrderedWindows } from './vector/ordered-window-columns.ts';

/** Σ Δhigh·Δlow / √(Σ Δhigh² · Σ Δlow²) over each `period` candles, NaN before the first full window (K. Pearson). */
export function correlSeries(candles: Pick<CandleColumns, 'high' | 'low'>, period: number): Float64Array {
  const { high, low } = candles;
  if (high.length < period) return nanFilled(high.length);
  requireFilledWindow(high.length, period);
  return mapOrderedWindows('pairCorrelations', [high, low], period)[0];
}
