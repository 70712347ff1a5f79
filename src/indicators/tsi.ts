/**
 * True Strength Index.
 *
 * @module
 */
import { combine } from './kernels/combine.ts';
import { exponentialAlpha, exponentialAverage } from './kernels/exponential-average.ts';

/** 100 · twice smoothed change / twice smoothed absolute change; 0 where that is not finite (W. Blau). */
export function tsiSeries(source: Float64Array, longPeriod: number, shortPeriod: number): Float64Array {
  const change = source.map((value, index) => (index === 0 ? 0 : value - (source[index - 1] as number)));
  const smooth = (values: Float64Array): Float64Array =>
    exponentialAverage(exponentialAverage(values, exponentialAlpha(longPeriod)), exponentialAlpha(shortPeriod));
  return combine(smooth(change), smooth(change.map(Math.abs)), (net, gross) => {
    const strength = (100 * net) / gross;
    return Number.isFinite(strength) ? strength : 0;
  });
}
