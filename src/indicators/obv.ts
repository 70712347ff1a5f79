/**
 * On Balance Volume.
 *
 * @module
 */

import type { CandleColumns } from '../candles/candle-columns.ts';
import { zeroColumn } from './kernels/column.ts';

/** The first volume plus the volumes of rising candles minus those of falling ones, by the close (J. Granville). */
export function obvSeries(candles: Pick<CandleColumns, 'close' | 'volume'>): Float64Array {
  const { close, volume } = candles;
  const result = zeroColumn(close.length);
  const first = volume[0] as number;
  let balance = 0;
  let before = close[0] as number;
  for (let index = 0; index < result.length; index++) {
    const price = close[index] as number;
    // Multiplied, not chosen: which way a price goes cannot be foreseen, and every wrong guess costs more.
    const sign = Number(price > before) - Number(price < before);
    if (sign !== 0) balance += sign * (volume[index] as number);
    result[index] = first + balance;
    before = price;
  }
  return result;
}
