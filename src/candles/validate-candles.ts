/**
 * What the reference demands of a series of minutes before a run.
 *
 * @module
 */
import { ReferenceException } from '../errors.ts';
import type { CandleColumns } from './candle-columns.ts';
import { MINUTE } from './timeframe.ts';

/**
 * Throws `ValueError` with the reference's words unless the series has rows, finite times on the minute, strictly
 * increasing. Missing minutes are allowed; gives whether there are none.
 */
export function validateCandles(candles: CandleColumns, exchange: string, symbol: string): boolean {
  const { timestamp, length } = candles;
  const fail = (words: string): never => {
    throw new ReferenceException('ValueError', `Candles for ${symbol} on ${exchange} must ${words}`);
  };
  if (length === 0) fail('be a nonempty six-column array.');
  if ((timestamp[0] as number) % MINUTE === 0 && isContiguous(candles)) return true;
  for (let row = 0; row < length; row++) {
    const time = timestamp[row] as number;
    if (!Number.isFinite(time) || time % MINUTE !== 0) fail('have minute-aligned timestamps.');
  }
  for (let row = 1; row < length; row++) {
    if ((timestamp[row] as number) <= (timestamp[row - 1] as number)) {
      fail('have strictly increasing unique timestamps.');
    }
  }
  return false;
}

/** Whether every row follows the one before it by exactly one minute. */
export function isContiguous(candles: CandleColumns): boolean {
  const { timestamp, length } = candles;
  const first = timestamp[0] as number;
  // Each row is compared with its own number, so that no comparison waits for the one before; NaN differs from anything.
  for (let row = 0; row < length; row++) if (timestamp[row] !== first + row * MINUTE) return false;
  return true;
}
