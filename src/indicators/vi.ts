/**
 * Vortex Indicator.
 *
 * @module
 */

import type { CandleColumns } from '../candles/candle-columns.ts';
import { zeroColumn } from './kernels/column.ts';
import { nanFilled } from './kernels/nan-filled.ts';
import { trueRange } from './kernels/true-range.ts';
import { unrolledSum } from './kernels/unrolled-sum.ts';

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
  const plus = nanFilled(high.length);
  const minus = nanFilled(high.length);
  for (let index = period; index < high.length; index++) {
    const start = index + 1 - period;
    const total = unrolledSum(range, start, index + 1);
    if (total === 0) continue;
    plus[index] = unrolledSum(upward, start, index + 1) / total;
    minus[index] = unrolledSum(downward, start, index + 1) / total;
  }
  return { plus, minus };
}
