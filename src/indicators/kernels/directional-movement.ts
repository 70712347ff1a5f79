/**
 * Wilder's directional movement of each candle.
 *
 * @module
 */

import type { CandleColumns } from '../../candles/candle-columns.ts';
import { zeroColumn } from './column.ts';

/** Upward and downward movement, one value per candle. */
export interface DirectionalMovement {
  readonly plus: Float64Array;
  readonly minus: Float64Array;
}

/**
 * `move` where it is above 0 and above the `opposite` one, else 0. Multiplied, not chosen: which of the two is larger
 * cannot be foreseen, and the processor pays for every wrong guess.
 */
export function dominant(move: number, opposite: number): number {
  const moved = move * Number(move > opposite) * Number(move > 0);
  return Number.isNaN(moved) ? 0 : moved;
}

/**
 * What the high rose where that exceeds what the low fell, and the reverse; 0 otherwise and on the first candle
 * (J. W. Wilder, 1978).
 */
export function directionalMovement(candles: Pick<CandleColumns, 'high' | 'low'>): DirectionalMovement {
  const { high, low } = candles;
  const plus = zeroColumn(high.length);
  const minus = zeroColumn(high.length);
  for (let index = 1; index < high.length; index++) {
    const up = (high[index] as number) - (high[index - 1] as number);
    const down = (low[index - 1] as number) - (low[index] as number);
    plus[index] = dominant(up, down);
    minus[index] = dominant(down, up);
  }
  return { plus, minus };
}
