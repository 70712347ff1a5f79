/**
 * On Balance Volume.
 *
 * @module
 */
import type { CandleColumns } from '../candles/candle-columns.ts';

/** The first volume plus the volumes of rising candles minus those of falling ones, by the close (J. Granville). */
export function obvSeries(candles: Pick<CandleColumns, 'close' | 'volume'>): Float64Array {
  const { close, volume } = candles;
  const first = volume[0] as number;
  let balance = 0;
  return close.map((price, index) => {
    if (index === 0) return first;
    const before = close[index - 1] as number;
    if (price > before) balance += volume[index] as number;
    else if (price < before) balance -= volume[index] as number;
    return first + balance;
  });
}
