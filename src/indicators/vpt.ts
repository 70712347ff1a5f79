/**
 * Volume Price Trend.
 *
 * @module
 */
import { laggedChanges } from './kernels/rate-of-change.ts';

/**
 * Volume · relative change of the source, plus that of the candle before (Jesse adds two, not all); NaN for the first two
 * values.
 */
export function vptSeries(source: Float64Array, volume: Float64Array): Float64Array {
  const result = laggedChanges(source, 1);
  let before = Number.NaN;
  for (let index = 0; index < result.length; index++) {
    const flow = (volume[index] as number) * (result[index] as number);
    result[index] = before + flow;
    before = flow;
  }
  return result;
}
