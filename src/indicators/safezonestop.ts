/**
 * SafeZone stop.
 *
 * @module
 */

import type { CandleColumns } from '../candles/candle-columns.ts';
import { zeroColumn } from './kernels/column.ts';
import { rollingHighest, rollingLowest } from './kernels/rolling-extremes.ts';
import { runChains } from './vector/chains.ts';
import { addressOf, DOUBLE, openMemory, placed, room, take } from './vector/kernel-memory.ts';

/** The stop of each candle before the look back over several; the first candle has the level 0. */
function stopLevels(high: Float64Array, low: Float64Array, period: number, mult: number, long: boolean): Float64Array {
  const { length } = high;
  const keep = 1 - 1 / period;
  const [along, against] = (long ? [low, high] : [high, low]).map(placed) as [Float64Array, Float64Array];
  const beginning = { length, states: [0], from: 1, filling: 0, keep };
  const moves = () => [mapFromBefore('leadingMove', along, against, long ? 1 : -1)];
  const chained = runChains('decaying', moves, [keep], beginning)?.[0];
  if (chained !== undefined) return mapFromBefore('beforePlusScaled', along, chained, long ? -mult : mult);
  const levels = zeroColumn(length);
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

/** Whether no level but the first is NaN or 0. */
function areOrdered(levels: Float64Array): boolean {
  for (let index = 1; index < levels.length; index++) if (!(Math.abs(levels[index] as number) > 0)) return false;
  return true;
}

/** 0, then what `kernel` gives for each value and the one before it in two columns. */
function mapFromBefore(
  kernel: 'leadingMove' | 'beforePlusScaled',
  left: Float64Array,
  right: Float64Array,
  factor: number,
): Float64Array {
  const count = left.length - 1;
  const kernels = openMemory(3, left.length);
  const [from, other, to] = [addressOf(left), addressOf(right), room(count, 1)];
  kernels[kernel](from, other, to, to + count * DOUBLE, factor);
  return take(to, count, 1, 0);
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
  // Without a NaN or a zero of either sign the order in which levels are compared makes no difference.
  if (maxLookback >= 1 && areOrdered(levels)) {
    return (long ? rollingHighest : rollingLowest)(levels, maxLookback, 'partial');
  }
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
