/**
 * Directional Movement.
 *
 * @module
 */
import type { CandleColumns } from '../candles/candle-columns.ts';

import { type DirectionalMovement, directionalMovement } from './kernels/directional-movement.ts';
import { runChains } from './vector/chains.ts';

/**
 * Wilder's sums over `period` of upward and downward movement, NaN before index `period`: sum of the movements 1 …
 * `period`, then y = y − y / period + x (J. W. Wilder, 1978).
 */
export function dmSeries(candles: Pick<CandleColumns, 'high' | 'low'>, period: number): DirectionalMovement {
  const { plus, minus } = directionalMovement(candles);
  const { length } = plus;
  let up = 0;
  let down = 0;
  const from = Math.min(period + 1, length);
  for (let index = 0; index < from; index++) {
    up += plus[index] as number;
    down += minus[index] as number;
    plus[index] = up;
    minus[index] = down;
  }
  const beginning = { length, states: [up, down], from, filling: Number.NaN, keep: 1 - 1 / period };
  const [upward, downward = minus] = runChains('movementSums', () => [plus, minus], [period], beginning) ?? [plus];
  for (let index = Math.max(from, 0); index < length && upward === plus; index++) {
    up = up - up / period + (plus[index] as number);
    down = down - down / period + (minus[index] as number);
    plus[index] = up;
    minus[index] = down;
  }
  const before = Math.max(0, period);
  upward.fill(Number.NaN, 0, before);
  downward.fill(Number.NaN, 0, before);
  if (period >= 0 && period < length) {
    upward[period] = plus[period] as number;
    downward[period] = minus[period] as number;
  }
  return { plus: upward, minus: downward };
}
