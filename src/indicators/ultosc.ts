/**
 * Ultimate Oscillator.
 *
 * @module
 */

import type { CandleColumns } from '../candles/candle-columns.ts';
import { newColumn } from './kernels/column.ts';
import { rollingSums } from './kernels/rolling-sums.ts';
import { addressOf, DOUBLE, openMemory, room, take } from './vector/kernel-memory.ts';
import { mapColumns } from './vector/map-columns.ts';

/** Buying pressure by true range over `period`, NaN where there is no range. */
function pressureShare(pressure: Float64Array, range: Float64Array, period: number): Float64Array {
  return mapColumns('quotientOrNone', [rollingSums(pressure, period), rollingSums(range, period)]);
}

/** The pressure to buy, 0 on the first candle, and the true range. */
function pressures({ high, low, close }: Pick<CandleColumns, 'high' | 'low' | 'close'>): [Float64Array, Float64Array] {
  const { length } = close;
  if (length === 0) return [newColumn(0), newColumn(0)];
  const kernels = openMemory(5, length);
  const columns = [addressOf(high), addressOf(low), addressOf(close)];
  const [pressure, range] = [room(length, 1), room(length, 1)];
  if (length > 1) kernels.buyingPressure(...columns, pressure, range, pressure + (length - 1) * DOUBLE);
  const first = (high[0] as number) - (low[0] as number);
  return [take(pressure, length - 1, 1, 0), take(range, length - 1, 1, first)];
}

/**
 * Buying pressure by true range over three periods, weighted 4, 2 and 1, in percent (L. Williams); NaN before the longest
 * window is full and where a window has no range.
 */
export function ultoscSeries(
  candles: Pick<CandleColumns, 'high' | 'low' | 'close'>,
  period1: number,
  period2: number,
  period3: number,
): Float64Array {
  const [pressure, range] = pressures(candles);
  const shares = [period1, period2, period3].map((period) => pressureShare(pressure, range, period));
  return mapColumns('weightedPercent', shares);
}
