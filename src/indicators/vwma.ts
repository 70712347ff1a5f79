/**
 * Volume Weighted Moving Average.
 *
 * @module
 */
import { zeroColumn } from './kernels/column.ts';
import { nanFilled } from './kernels/nan-filled.ts';

/**
 * Σ source · volume / Σ volume of each `period` candles, of all so far before; differences of sums over the whole series,
 * as Jesse takes them. NaN where nothing was traded. `volume` null counts every value the same.
 */
export function vwmaSeries(source: Float64Array, volume: Float64Array | null, period: number): Float64Array {
  const length = source.length;
  const turnover = zeroColumn(length);
  const traded = zeroColumn(length);
  const result = nanFilled(length);
  let turnoverSum = 0;
  let tradedSum = 0;
  for (let index = 0; index < length; index++) {
    const weight = volume === null ? 1 : (volume[index] as number);
    turnoverSum += (source[index] as number) * weight;
    tradedSum += weight;
    turnover[index] = turnoverSum;
    traded[index] = tradedSum;
    const earlier = index - period;
    const total = earlier < 0 ? tradedSum : tradedSum - (traded[earlier] as number);
    if (total !== 0) result[index] = (earlier < 0 ? turnoverSum : turnoverSum - (turnover[earlier] as number)) / total;
  }
  return result;
}
