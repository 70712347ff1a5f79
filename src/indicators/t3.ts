/**
 * Tillson T3.
 *
 * @module
 */

import type { CandleSeries } from './candle-slice.ts';
import { candleSource } from './kernels/candle-source.ts';
import { zeroColumn } from './kernels/column.ts';
import { exponentialAlpha } from './kernels/exponential-average.ts';
import { runChains } from './vector/chains.ts';

/** The source of Jesse's t3, which does not mind capitals and takes the close for what it does not know. */
export function t3Source(candles: CandleSeries, sourceType: string): Float64Array {
  const name = sourceType.toLowerCase();
  return candleSource(candles, ['open', 'high', 'low', 'hl2', 'hlc3', 'ohlc4'].includes(name) ? name : 'close');
}

/**
 * Weighted sum of the third to sixth of six exponential averages in a row; `vfactor` 0 leaves the third (T. Tillson,
 * 1998).
 */
export function t3Series(source: Float64Array, period: number, vfactor: number): Float64Array {
  const alpha = exponentialAlpha(period);
  const keep = 1 - alpha;
  const square = vfactor * vfactor;
  const cube = square * vfactor;
  const weight6 = -cube;
  const weight5 = 3 * square + 3 * cube;
  const weight4 = -6 * square - 3 * vfactor - 3 * cube;
  const weight3 = 1 + 3 * vfactor + cube + 3 * square;
  const first = source[0] ?? 0;
  const states = [first, first, first, first, first, first];
  const filling = weight6 * first + weight5 * first + weight4 * first + weight3 * first;
  const factors = [alpha, keep, weight3, weight4, weight5, weight6];
  const beginning = { length: source.length, states, from: 1, filling, keep };
  const chained = runChains('sixfold', () => [source], factors, beginning);
  if (chained !== null) return chained[0];
  const result = zeroColumn(source.length);
  let level1 = first;
  let level2 = first;
  let level3 = first;
  let level4 = first;
  let level5 = first;
  let level6 = first;
  for (let index = 0; index < source.length; index++) {
    if (index > 0) {
      level1 = alpha * (source[index] as number) + keep * level1;
      level2 = alpha * level1 + keep * level2;
      level3 = alpha * level2 + keep * level3;
      level4 = alpha * level3 + keep * level4;
      level5 = alpha * level4 + keep * level5;
      level6 = alpha * level5 + keep * level6;
    }
    result[index] = weight6 * level6 + weight5 * level5 + weight4 * level4 + weight3 * level3;
  }
  return result;
}
