/**
 * SafeZone stop.
 *
 * @module
 */

import type { CandleColumns } from '../candles/candle-columns.ts';
import { zeroColumn } from './kernels/column.ts';

/** The stop of each candle before the look back over several; the first candle has the level 0. */
function stopLevels(high: Float64Array, low: Float64Array, period: number, mult: number, long: boolean): Float64Array {
  const levels = zeroColumn(high.length);
  const keep = 1 - 1 / period;
  let movement = 0;
  for (let index = 1; index < levels.length; index++) {
    const highBefore = high[index - 1] as number;
    const lowBefore = low[index - 1] as number;
    const up = (high[index] as number) - highBefore;
    const down = lowBefore - (low[index] as number);
    const along = long ? down : up;
    const against = long ? up : down;
    const counts = along > (Number.isNaN(against) ? 0 : against) && along > 0;
    movement = keep * movement + (counts ? along : 0);
    levels[index] = long ? lowBefore - mult * movement : highBefore + mult * movement;
  }
  return levels;
}

/**
 * Long: the highest over `maxLookback` candles of previous low − mult · smoothed downward movement; short (any other
 * direction): the lowest of previous high + mult · smoothed upward movement. Movements are Wilder's, smoothed as
 * yᵢ = (1 − 1/period)·yᵢ₋₁ + xᵢ (A. Elder, "Come Into My Trading Room"). The first candle has the level 0.
 */
export function safezonestopSeries(
  candles: Pick<CandleColumns, 'high' | 'low'>,
  period: number,
  mult: number,
  maxLookback: number,
  direction: string,
): Float64Array {
  const long = direction === 'long';
  const levels = stopLevels(candles.high, candles.low, period, mult, long);
  const result = zeroColumn(levels.length);
  for (let index = 0; index < result.length; index++) {
    let stop = long ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
    for (let at = Math.max(0, index - maxLookback + 1); at <= index; at++) {
      const level = levels[at] as number;
      if (long ? level > stop : level < stop) stop = level;
    }
    result[index] = stop;
  }
  return result;
}
