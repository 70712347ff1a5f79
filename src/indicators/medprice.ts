/**
 * Median price.
 *
 * @module
 */
import type { CandleColumns } from '../candles/candle-columns.ts';
import { combine } from './kernels/combine.ts';

/** (high + low) / 2. */
export function medpriceSeries(candles: Pick<CandleColumns, 'high' | 'low'>): Float64Array {
  return combine(candles.high, candles.low, (high, low) => (high + low) / 2);
}
