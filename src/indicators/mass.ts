/**
 * Mass Index.
 *
 * @module
 */

import type { CandleColumns } from '../candles/candle-columns.ts';
import { zeroColumn } from './kernels/column.ts';
import { rollingSums } from './kernels/rolling-sums.ts';

/** Factor of an EMA of nine values. */
const ALPHA = 2 / 10;

/** EMA₉(high − low) / EMA₉(EMA₉(high − low)). */
function rangeRatio(high: Float64Array, low: Float64Array): Float64Array {
  const ratio = zeroColumn(high.length);
  let once = (high[0] as number) - (low[0] as number);
  let twice = once;
  for (let index = 0; index < ratio.length; index++) {
    if (index > 0) {
      once = ALPHA * ((high[index] as number) - (low[index] as number)) + (1 - ALPHA) * once;
      twice = ALPHA * once + (1 - ALPHA) * twice;
    }
    ratio[index] = twice === 0 ? 0 : once / twice;
  }
  return ratio;
}

/** Sum over `period` of EMA₉(high − low) / EMA₉(EMA₉(high − low)); 0 before the first full window (D. Dorsey). */
export function massSeries(candles: Pick<CandleColumns, 'high' | 'low'>, period: number): Float64Array {
  return rollingSums(rangeRatio(candles.high, candles.low), period).fill(0, 0, Math.max(0, period - 1));
}
