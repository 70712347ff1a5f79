/**
 * Vortex Indicator.
 *
 * @module
 */

import type { CandleColumns } from '../candles/candle-columns.ts';
import { zeroColumn } from './kernels/column.ts';
import { trueRange } from './kernels/true-range.ts';
import { mapOrderedWindows } from './vector/ordered-window-columns.ts';

/** Upward and downward vortex, one value per candle. */
export interface ViSeries {
  readonly plus: Float64Array;
  readonly minus: Float64Array;
}

/**
 * Sums over `period` of |high − previous low| and |low − previous high| by the sum of the true ranges (E. Botes,
 * D. Siepman, 2010); NaN up to index `period − 1`.
 */
export function viSeries(candles: Pick<CandleColumns, 'high' | 'low' | 'close'>, period: number): ViSeries {
  const { high, low } = candles;
  const range = trueRange(candles);
  const upward = zeroColumn(high.length);
  const downward = zeroColumn(high.length);
  for (let index = 1; index < high.length; index++) {
    upward[index] = Math.abs((high[index] as number) - (low[index - 1] as number));
    downward[index] = Math.abs((low[index] as number) - (high[index - 1] as number));
  }
  const options = { outputs: 2, whole: true, from: 1 };
  const [plus, minus = plus] = mapOrderedWindows('movementShares', [range, upward, downward], period, options);
  return { plus, minus };
}
