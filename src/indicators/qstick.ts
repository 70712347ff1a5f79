/**
 * QStick.
 *
 * @module
 */
import type { CandleColumns } from '../candles/candle-columns.ts';
import { combine } from './kernels/combine.ts';

/** Mean of close − open over `period` by a running sum, 0 before the first full window (T. Chande). */
export function qstickSeries(candles: Pick<CandleColumns, 'open' | 'close'>, period: number): Float64Array {
  const body = combine(candles.close, candles.open, (close, open) => close - open);
  const result = new Float64Array(body.length);
  let sum = 0;
  for (let index = 0; index < body.length; index++) {
    if (index < period) sum += body[index] as number;
    else sum += (body[index] as number) - (body[index - period] as number);
    if (index >= period - 1) result[index] = sum / period;
  }
  return result;
}
