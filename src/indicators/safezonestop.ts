/**
 * SafeZone stop.
 *
 * @module
 */
import type { CandleColumns } from '../candles/candle-columns.ts';

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
  const { high, low } = candles;
  const long = direction === 'long';
  const keep = 1 - 1 / period;
  const levels = new Float64Array(high.length);
  let movement = 0;
  for (let index = 1; index < high.length; index++) {
    const up = (high[index] as number) - (high[index - 1] as number);
    const down = (low[index - 1] as number) - (low[index] as number);
    const [along, against] = long ? [down, up] : [up, down];
    const counts = along > (Number.isNaN(against) ? 0 : against) && along > 0;
    movement = keep * movement + (counts ? along : 0);
    levels[index] = long ? (low[index - 1] as number) - mult * movement : (high[index - 1] as number) + mult * movement;
  }
  return levels.map((_, index) => {
    let stop = long ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
    for (let at = Math.max(0, index - maxLookback + 1); at <= index; at++) {
      const level = levels[at] as number;
      if (long ? level > stop : level < stop) stop = level;
    }
    return stop;
  });
}
