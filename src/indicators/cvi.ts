/**
 * Chaikin's Volatility.
 *
 * @module
 */
import type { CandleColumns } from '../candles/candle-columns.ts';
import { newColumn } from './kernels/column.ts';
import { exponentialAlpha } from './kernels/exponential-average.ts';
import { nanFilled } from './kernels/nan-filled.ts';

/** Change in percent over `period` of the exponential average of high − low; 0 where that was 0 (M. Chaikin). */
export function cviSeries(candles: Pick<CandleColumns, 'high' | 'low'>, period: number): Float64Array {
  const { high, low } = candles;
  const { length } = high;
  const alpha = exponentialAlpha(period);
  const keep = 1 - alpha;
  const averages = newColumn(length);
  const result = nanFilled(length, period);
  let average = (high[0] as number) - (low[0] as number);
  for (let index = 0; index < length; index++) {
    if (index > 0) average = alpha * ((high[index] as number) - (low[index] as number)) + keep * average;
    averages[index] = average;
    if (index < period) continue;
    const before = averages[index - period] as number;
    result[index] = before === 0 ? 0 : ((average - before) / before) * 100;
  }
  return result;
}
