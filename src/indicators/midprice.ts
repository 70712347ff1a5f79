/**
 * Midpoint price.
 *
 * @module
 */
import type { CandleColumns } from '../candles/candle-columns.ts';
import { requireExtremeWindow } from './kernels/require-window.ts';
import { rollingMiddle } from './kernels/rolling-middle.ts';

/**
 * (highest high + lowest low) / 2 of each `period` candles, NaN before the first full window. Throws ValueError for a
 * period under 1.
 */
export function midpriceSeries(candles: Pick<CandleColumns, 'high' | 'low'>, period: number): Float64Array {
  if (period < 1) requireExtremeWindow(candles.high.length, period);
  return rollingMiddle(candles.high, candles.low, period);
}

/**
 * The last value alone. As Python slices, a period of 0 takes all candles and a negative one those after its first; throws
 * ValueError where none are left.
 */
export function midpriceValue(candles: Pick<CandleColumns, 'high' | 'low'>, period: number): number {
  const { high, low } = candles;
  if (high.length < period) return Number.NaN;
  const from = period > 0 ? high.length - period : -period;
  if (from >= high.length) requireExtremeWindow(0, 0);
  let highest = Number.NEGATIVE_INFINITY;
  let lowest = Number.POSITIVE_INFINITY;
  for (let index = from; index < high.length; index++) {
    highest = Math.max(highest, high[index] as number);
    lowest = Math.min(lowest, low[index] as number);
  }
  return (highest + lowest) / 2;
}
