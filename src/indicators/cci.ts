/**
 * Commodity Channel Index.
 *
 * @module
 */
import type { CandleColumns } from '../candles/candle-columns.ts';

import { absoluteDeviations } from './kernels/absolute-deviations.ts';
import { typicalPrices } from './kernels/candle-source.ts';
import { rollingSums } from './kernels/rolling-sums.ts';

/** (typical price − mean) / (0.015 · mean deviation) over `period`, 0 without a deviation (D. Lambert, 1980). */
export function cciSeries(candles: Pick<CandleColumns, 'high' | 'low' | 'close'>, period: number): Float64Array {
  const prices = typicalPrices(candles);
  const sums = rollingSums(prices, period);
  const result = absoluteDeviations(prices, sums, period);
  for (let index = period - 1; index < result.length; index++) {
    const deviation = (result[index] as number) / period;
    const distance = (prices[index] as number) - (sums[index] as number) / period;
    result[index] = deviation === 0 ? 0 : distance / (0.015 * deviation);
  }
  return result;
}
