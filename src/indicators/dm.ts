/**
 * Directional Movement.
 *
 * @module
 */
import type { CandleColumns } from '../candles/candle-columns.ts';

import { type DirectionalMovement, directionalMovement } from './kernels/directional-movement.ts';
import { wilderSum } from './kernels/wilder-sum.ts';

/** Wilder's sums over `period` of upward and downward movement, NaN before index `period` (J. W. Wilder, 1978). */
export function dmSeries(candles: Pick<CandleColumns, 'high' | 'low'>, period: number): DirectionalMovement {
  const { plus, minus } = directionalMovement(candles);
  return { plus: wilderSum(plus, period), minus: wilderSum(minus, period) };
}
