/**
 * Chaikin's accumulation/distribution line.
 *
 * @module
 */

import type { CandleColumns } from '../../candles/candle-columns.ts';
import { mapColumns } from '../vector/map-columns.ts';

/** Running sum of volume · ((close − low) − (high − close)) / (high − low), 0 for a candle without a range (M. Chaikin). */
export function accumulationLine(candles: Pick<CandleColumns, 'high' | 'low' | 'close' | 'volume'>): Float64Array {
  const result = mapColumns('volumeByPlace', [candles.high, candles.low, candles.close, candles.volume]);
  let sum = 0;
  for (let index = 0; index < result.length; index++) {
    sum += result[index] as number;
    result[index] = sum;
  }
  return result;
}
