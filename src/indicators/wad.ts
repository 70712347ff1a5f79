/**
 * Williams Accumulation/Distribution.
 *
 * @module
 */
import type { CandleColumns } from '../candles/candle-columns.ts';

/**
 * Sum of the distances from the true low on rising and from the true high on falling candles (L. Williams). Jesse reads
 * the open where the definition says close.
 */
export function wadSeries(candles: Pick<CandleColumns, 'open' | 'high' | 'low'>): Float64Array {
  const { open, high, low } = candles;
  let sum = 0;
  return open.map((price, index) => {
    if (index === 0) return 0;
    const before = open[index - 1] as number;
    if (price > before) sum += price - Math.min(low[index] as number, before);
    else if (price < before) sum += price - Math.max(high[index] as number, before);
    return sum;
  });
}
