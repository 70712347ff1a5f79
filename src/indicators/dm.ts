/**
 * Directional Movement.
 *
 * @module
 */
import type { CandleColumns } from '../candles/candle-columns.ts';

import { type DirectionalMovement, directionalMovement } from './kernels/directional-movement.ts';

/**
 * Wilder's sums over `period` of upward and downward movement, NaN before index `period`: sum of the movements 1 …
 * `period`, then y = y − y / period + x (J. W. Wilder, 1978).
 */
export function dmSeries(candles: Pick<CandleColumns, 'high' | 'low'>, period: number): DirectionalMovement {
  const { plus, minus } = directionalMovement(candles);
  const { length } = plus;
  let up = 0;
  let down = 0;
  for (let index = 0; index < length; index++) {
    const rise = plus[index] as number;
    const fall = minus[index] as number;
    if (index <= period) {
      up += rise;
      down += fall;
    } else {
      up = up - up / period + rise;
      down = down - down / period + fall;
    }
    plus[index] = up;
    minus[index] = down;
  }
  const before = Math.max(0, period);
  return { plus: plus.fill(Number.NaN, 0, before), minus: minus.fill(Number.NaN, 0, before) };
}
