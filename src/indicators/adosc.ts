/**
 * Chaikin oscillator.
 *
 * @module
 */
import type { CandleColumns } from '../candles/candle-columns.ts';

import { accumulationLine } from './kernels/accumulation-line.ts';
import { difference } from './kernels/difference.ts';
import { exponentialAlpha, exponentialAverage } from './kernels/exponential-average.ts';

/** Fast − slow exponential average of the accumulation/distribution line (M. Chaikin). */
export function adoscSeries(
  candles: Pick<CandleColumns, 'high' | 'low' | 'close' | 'volume'>,
  fastPeriod: number,
  slowPeriod: number,
): Float64Array {
  const line = accumulationLine(candles);
  const fast = exponentialAverage(line, exponentialAlpha(fastPeriod));
  return difference(fast, exponentialAverage(line, exponentialAlpha(slowPeriod)));
}
