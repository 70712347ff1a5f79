/**
 * Fractal Adaptive Moving Average.
 *
 * @module
 */
import type { CandleColumns } from '../candles/candle-columns.ts';
import { newColumn } from './kernels/column.ts';
import { logarithms } from './kernels/logarithms.ts';
import { nanFilled } from './kernels/nan-filled.ts';
import { rollingHighest, rollingLowest } from './kernels/rolling-extremes.ts';
import { sequentialSum } from './kernels/sequential-sum.ts';

function clamp(value: number, lowest: number, highest: number): number {
  return value < lowest ? lowest : value > highest ? highest : value;
}

/** The smoothing factor for each fractal dimension, between the paces `fast` and `slow`. */
function factorOf(fast: number, slow: number): (dimension: number) => number {
  const decay = Math.log(2 / (slow + 1));
  return (dimension) => {
    const plain = clamp(Math.exp(decay * (dimension - 1)), 0.1, 1);
    const length = (slow - fast) * (((2 - plain) / plain - 1) / (slow - 1)) + fast;
    return clamp(2 / (length + 1), 2 / (slow + 1), 1);
  };
}

/**
 * Exponential average of the close whose factor follows the fractal dimension of the `window` candles before (made even),
 * seeded with the mean of the first ones; NaN before (J. F. Ehlers, 2005). `fast` and `slow` are Jesse's FC and SC.
 */
export function framaSeries(
  candles: Pick<CandleColumns, 'high' | 'low' | 'close'>,
  window: number,
  fast: number,
  slow: number,
): Float64Array {
  const period = window + (window % 2);
  const { high, low, close } = candles;
  const result = nanFilled(close.length);
  if (close.length < period) return result;
  const half = period / 2;
  const inverseHalf = 1 / half;
  const inversePeriod = 1 / period;
  const highest = rollingHighest(high, half);
  const lowest = rollingLowest(low, half);
  const factor = factorOf(fast, slow);
  const ranges = newColumn(close.length);
  const wholeRanges = newColumn(close.length);
  for (let index = period; index < close.length; index++) {
    const lateTop = highest[index - 1] as number;
    const lateBottom = lowest[index - 1] as number;
    const earlyTop = highest[index - 1 - half] as number;
    const earlyBottom = lowest[index - 1 - half] as number;
    const lateRange = (lateTop - lateBottom) * inverseHalf;
    const earlyRange = (earlyTop - earlyBottom) * inverseHalf;
    const range = (Math.max(lateTop, earlyTop) - Math.min(lateBottom, earlyBottom)) * inversePeriod;
    const known = lateRange > 0 && earlyRange > 0 && range > 0;
    ranges[index] = known ? lateRange + earlyRange : Number.NaN;
    wholeRanges[index] = range;
  }
  const halves = logarithms(ranges);
  const whole = logarithms(wholeRanges);
  let dimension = 0;
  let value = sequentialSum(close, 0, period) / period;
  result[period - 1] = value;
  for (let index = period; index < close.length; index++) {
    if (!Number.isNaN(ranges[index])) dimension = ((halves[index] as number) - (whole[index] as number)) / Math.LN2;
    const alpha = factor(dimension);
    value = alpha * (close[index] as number) + (1 - alpha) * value;
    result[index] = value;
  }
  return result;
}
