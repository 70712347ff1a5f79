/**
 * Volume Price Trend.
 *
 * @module
 */
import { rateOfChange } from './kernels/rate-of-change.ts';

/**
 * Volume · relative change of the source, plus that of the candle before (Jesse adds two, not all); NaN for the first two
 * values.
 */
export function vptSeries(source: Float64Array, volume: Float64Array): Float64Array {
  const change = rateOfChange(source, 1, (value, earlier) => (value - earlier) / earlier);
  const flow = change.map((value, index) => (volume[index] as number) * value);
  return rateOfChange(flow, 1, (value, earlier) => earlier + value);
}
