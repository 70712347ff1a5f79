/**
 * Support and resistance from pivots, with breaks.
 *
 * @module
 */
import type { CandleColumns } from '../candles/candle-columns.ts';
import { ReferenceException } from '../errors.ts';
import { exponentialAlpha, exponentialAverage } from './kernels/exponential-average.ts';

/** Levels in quote currency; the four flags speak of the first candle given, as Jesse's do. */
export interface SupportResistanceWithBreaks {
  readonly support: number;
  readonly resistance: number;
  readonly red_break: boolean;
  readonly green_break: boolean;
  readonly bear_wick: boolean;
  readonly bull_wick: boolean;
}

/**
 * The latest pivot that the level `rightBars` before the end knows: a value beyond its `leftBars` and `rightBars`
 * neighbours. Throws the TypeError of Jesse's list indexing where there is none.
 */
function latestPivot(
  values: Float64Array,
  leftBars: number,
  rightBars: number,
  beyond: (value: number, other: number) => boolean,
): number {
  for (let index = values.length - rightBars - 1; index >= leftBars; index--) {
    const value = values[index] as number;
    const left = values.subarray(index - leftBars, index);
    const right = values.subarray(index + 1, index + 1 + rightBars);
    if (left.every((other) => beyond(value, other)) && right.every((other) => beyond(value, other))) return value;
  }
  throw new ReferenceException('TypeError', 'list indices must be integers or slices, not NoneType');
}

/** Last value of an EMA; NaN where there are fewer values than `period`. */
function lastAverage(values: Float64Array, period: number): number {
  if (period > values.length) return Number.NaN;
  return exponentialAverage(values, exponentialAlpha(period)).at(-1) ?? Number.NaN;
}

/**
 * Latest pivot low and high of all candles given, and whether the first candle breaks them on a volume oscillator above
 * `volThreshold` percent (LuxAlgo, in Jesse's form).
 */
export function supportResistanceWithBreaksValue(
  candles: Pick<CandleColumns, 'open' | 'close' | 'high' | 'low' | 'volume'>,
  leftBars: number,
  rightBars: number,
  volThreshold: number,
): SupportResistanceWithBreaks {
  const resistance = latestPivot(candles.high, leftBars, rightBars, (value, other) => !(value <= other));
  const support = latestPivot(candles.low, leftBars, rightBars, (value, other) => !(value >= other));
  const long = lastAverage(candles.volume, 10);
  const active = (100 * (lastAverage(candles.volume, 5) - long)) / long > volThreshold;
  const open = candles.open[0] as number;
  const close = candles.close[0] as number;
  const body = Math.abs(open - close);
  const under = close < support;
  const over = close > resistance;
  const upperWick = body < Math.abs(open - (candles.high[0] as number));
  const lowerWick = Math.abs(open - (candles.low[0] as number)) > body;
  return {
    support,
    resistance,
    red_break: under && !upperWick && active,
    green_break: over && lowerWick && active,
    bear_wick: under && upperWick,
    bull_wick: over && lowerWick,
  };
}
