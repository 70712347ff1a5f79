/**
 * Chaikin oscillator.
 *
 * @module
 */
import type { CandleColumns } from '../candles/candle-columns.ts';

import { accumulationLine } from './kernels/accumulation-line.ts';
import { exponentialAlpha } from './kernels/exponential-average.ts';

/** Fast − slow exponential average of the accumulation/distribution line (M. Chaikin). */
export function adoscSeries(
  candles: Pick<CandleColumns, 'high' | 'low' | 'close' | 'volume'>,
  fastPeriod: number,
  slowPeriod: number,
): Float64Array {
  const line = accumulationLine(candles);
  const [fastAlpha, slowAlpha] = [exponentialAlpha(fastPeriod), exponentialAlpha(slowPeriod)];
  const [fastKeep, slowKeep] = [1 - fastAlpha, 1 - slowAlpha];
  let fast = line[0] as number;
  let slow = fast;
  for (let index = 0; index < line.length; index++) {
    const value = line[index] as number;
    if (index > 0) {
      fast = fastAlpha * value + fastKeep * fast;
      slow = slowAlpha * value + slowKeep * slow;
    }
    line[index] = fast - slow;
  }
  return line;
}
