/**
 * Chande Kroll Stop.
 *
 * @module
 */
import type { CandleColumns } from '../candles/candle-columns.ts';

import { pairwiseSum } from './kernels/pairwise-sum.ts';
import { rollingHighest, rollingLowest } from './kernels/rolling-extremes.ts';
import { trueRange } from './kernels/true-range.ts';
import { wilderAverage } from './kernels/wilder-average.ts';

/** Stops of both sides, one value per candle. */
export interface CkspSeries {
  readonly long: Float64Array;
  readonly short: Float64Array;
}

/** A window of less than two values is the value itself. */
const atLeastOne = (window: number): number => Math.max(window, 1);

/**
 * Long: highest of (highest high − x · ATR), short: lowest of (lowest low + x · ATR); the ATR is Wilder's over `p`, all
 * extremes over `q` or as many candles as there are (T. Chande, S. Kroll, 1994).
 */
export function ckspSeries(
  candles: Pick<CandleColumns, 'high' | 'low' | 'close'>,
  p: number,
  x: number,
  q: number,
): CkspSeries {
  const range = wilderAverage(trueRange(candles), p, pairwiseSum);
  const window = atLeastOne(q);
  const high = rollingHighest(candles.high, window, 'partial');
  const low = rollingLowest(candles.low, window, 'partial');
  for (let index = 0; index < range.length; index++) {
    const distance = x * (range[index] as number);
    high[index] = (high[index] as number) - distance;
    low[index] = (low[index] as number) + distance;
  }
  return { long: rollingHighest(high, window, 'partial'), short: rollingLowest(low, window, 'partial') };
}
