/**
 * Wilder's directional movement of each candle.
 *
 * @module
 */

import type { CandleColumns } from '../../candles/candle-columns.ts';
import { addressOf, DOUBLE, openMemory, room, take } from '../vector/kernel-memory.ts';
import { zeroColumn } from './column.ts';

/** Upward and downward movement, one value per candle. */
export interface DirectionalMovement {
  readonly plus: Float64Array;
  readonly minus: Float64Array;
}

/**
 * What the high rose where that exceeds what the low fell, and the reverse; 0 otherwise and on the first candle
 * (J. W. Wilder, 1978).
 */
export function directionalMovement(candles: Pick<CandleColumns, 'high' | 'low'>): DirectionalMovement {
  const { high, low } = candles;
  const { length } = high;
  const count = length - 1;
  if (count < 1) return { plus: zeroColumn(length), minus: zeroColumn(length) };
  const kernels = openMemory(4, length);
  const [highs, lows, up, down] = [addressOf(high), addressOf(low), room(count, 1), room(count, 1)];
  kernels.directionalMovement(highs, lows, up, down, up + count * DOUBLE);
  return { plus: take(up, count, 1, 0), minus: take(down, count, 1, 0) };
}
