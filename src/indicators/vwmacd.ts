/**
 * Volume Weighted MACD.
 *
 * @module
 */
import { difference } from './kernels/difference.ts';
import { vwmaSeries } from './vwma.ts';

/** Difference of the averages, its average, and the distance of the two; one value per candle. */
export interface VwmacdSeries {
  readonly macd: Float64Array;
  readonly signal: Float64Array;
  readonly hist: Float64Array;
}

/** Fast − slow volume-weighted average of the close, and its plain average over `signalPeriod` (B. Dormeier). */
export function vwmacdSeries(
  candles: { readonly close: Float64Array; readonly volume: Float64Array | null },
  fastPeriod: number,
  slowPeriod: number,
  signalPeriod: number,
): VwmacdSeries {
  const { close, volume } = candles;
  const macd = difference(vwmaSeries(close, volume, fastPeriod), vwmaSeries(close, volume, slowPeriod));
  const signal = vwmaSeries(macd, null, signalPeriod);
  return { macd, signal, hist: difference(macd, signal) };
}
