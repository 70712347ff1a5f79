/**
 * Mass Index.
 *
 * @module
 */
import type { CandleColumns } from '../candles/candle-columns.ts';
import { combine } from './kernels/combine.ts';
import { exponentialAlpha, exponentialAverage } from './kernels/exponential-average.ts';
import { sequentialSum } from './kernels/sequential-sum.ts';

/** Sum over `period` of EMA₉(high − low) / EMA₉(EMA₉(high − low)); 0 before the first full window (D. Dorsey). */
export function massSeries(candles: Pick<CandleColumns, 'high' | 'low'>, period: number): Float64Array {
  const range = combine(candles.high, candles.low, (high, low) => high - low);
  const once = exponentialAverage(range, exponentialAlpha(9));
  const twice = exponentialAverage(once, exponentialAlpha(9));
  const ratio = combine(once, twice, (single, double) => (double === 0 ? 0 : single / double));
  const result = new Float64Array(range.length);
  for (let end = period; end <= range.length; end++) result[end - 1] = sequentialSum(ratio, end - period, end);
  return result;
}
