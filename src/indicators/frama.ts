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
import { mapColumns, mapLagged } from './vector/map-columns.ts';

/** A little under ln 0.1. */
const BELOW_TENTH = -2.3026;

/** The smoothing factor of each fractal dimension, between the paces `fast` and `slow`. */
function factorsOf(dimensions: Float64Array, fast: number, slow: number): Float64Array {
  const decay = Math.log(2 / (slow + 1));
  for (let index = 0; index < dimensions.length; index++) {
    const exponent = decay * ((dimensions[index] as number) - 1);
    // What is kept in [0.1, 1] need not be computed outside.
    dimensions[index] = exponent < BELOW_TENTH ? 0.1 : exponent > 0 ? 1 : Math.exp(exponent);
  }
  return mapColumns('fractalFactor', [dimensions], [fast, slow - fast, slow - 1, 2 / (slow + 1)]);
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
  const [inverseHalf, inversePeriod] = [1 / half, 1 / period];
  const highest = rollingHighest(high, half);
  const lowest = rollingLowest(low, half);
  const top = mapLagged('pairwiseLargest', highest, half);
  const bottom = mapLagged('pairwiseSmallest', lowest, half);
  // The window of a candle ends at the one before it.
  const before = period - 1;
  const count = close.length - period;
  const [ranges, wholeRanges] = [newColumn(count), newColumn(count)];
  for (let index = 0; index < count; index++) {
    const at = before + index;
    const late = ((highest[at] as number) - (lowest[at] as number)) * inverseHalf;
    const early = ((highest[at - half] as number) - (lowest[at - half] as number)) * inverseHalf;
    const range = ((top[at] as number) - (bottom[at] as number)) * inversePeriod;
    ranges[index] = late > 0 && early > 0 && range > 0 ? late + early : Number.NaN;
    wholeRanges[index] = range;
  }
  const dimensions = logarithms(ranges);
  const whole = logarithms(wholeRanges);
  let dimension = 0;
  for (let index = 0; index < count; index++) {
    // Where it is not known, the one before holds.
    if (!Number.isNaN(ranges[index])) dimension = ((dimensions[index] as number) - (whole[index] as number)) / Math.LN2;
    dimensions[index] = dimension;
  }
  const factors = factorsOf(dimensions, fast, slow);
  let value = sequentialSum(close, 0, period) / period;
  result[before] = value;
  for (let index = 0; index < count; index++) {
    const alpha = factors[index] as number;
    value = alpha * (close[index + period] as number) + (1 - alpha) * value;
    result[index + period] = value;
  }
  return result;
}
