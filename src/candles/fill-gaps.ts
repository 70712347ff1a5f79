/**
 * Missing minutes as flat candles.
 *
 * @module
 */
import { type CandleColumns, createCandleColumns } from './candle-columns.ts';
import { MINUTE } from './timeframe.ts';

/** The filled series and how many minutes were missing. */
export interface FilledCandles {
  readonly candles: CandleColumns;
  /** Minutes that were added. */
  readonly added: number;
}

/**
 * Every missing minute between the first and the last row becomes a flat row: open, close, high and low are the close
 * before it, the volume is 0. A series without gaps is returned as it is. Times must be on the minute and increasing.
 */
export function fillGaps(candles: CandleColumns, shared = false): FilledCandles {
  const { length, timestamp } = candles;
  if (length === 0) return { candles, added: 0 };
  const first = timestamp[0] as number;
  const total = Math.round(((timestamp[length - 1] as number) - first) / MINUTE) + 1;
  if (total === length) return { candles, added: 0 };
  const filled = createCandleColumns(total, shared);
  let row = 0;
  let close = candles.close[0] as number;
  for (let index = 0; index < total; index++) {
    const time = first + index * MINUTE;
    filled.timestamp[index] = time;
    const present = timestamp[row] === time;
    if (present) close = candles.close[row] as number;
    filled.open[index] = present ? (candles.open[row] as number) : close;
    filled.close[index] = close;
    filled.high[index] = present ? (candles.high[row] as number) : close;
    filled.low[index] = present ? (candles.low[row] as number) : close;
    filled.volume[index] = present ? (candles.volume[row] as number) : 0;
    if (present) row++;
  }
  return { candles: filled, added: total - length };
}
