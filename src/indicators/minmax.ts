/**
 * Local extremes.
 *
 * @module
 */
import type { CandleColumns } from '../candles/candle-columns.ts';
import { newColumn } from './kernels/column.ts';
import { nanFilled } from './kernels/nan-filled.ts';

/** The price at each extreme (NaN elsewhere) and the price of the latest one; one value per candle. */
export interface MinmaxSeries {
  readonly is_min: Float64Array;
  readonly is_max: Float64Array;
  readonly last_min: Float64Array;
  readonly last_max: Float64Array;
}

/**
 * Values that are higher (`sign` 1) or lower (−1) than each of the `order` values on both sides; an end of the series
 * stands for what lies past it.
 */
function extremes(values: Float64Array, order: number, sign: 1 | -1): Float64Array {
  const result = nanFilled(values.length);
  const last = values.length - 1;
  for (let index = 1; index < last; index++) {
    const value = sign * (values[index] as number);
    let distance = 1;
    while (
      distance <= order &&
      value > sign * (values[index > distance ? index - distance : 0] as number) &&
      value > sign * (values[index + distance < last ? index + distance : last] as number)
    ) {
      distance++;
    }
    if (distance > order) result[index] = values[index] as number;
  }
  return result;
}

function forwardFill(values: Float64Array): Float64Array {
  const result = newColumn(values.length);
  let known = Number.NaN;
  for (let index = 0; index < result.length; index++) {
    const value = values[index] as number;
    if (!Number.isNaN(value)) known = value;
    result[index] = known;
  }
  return result;
}

/**
 * Lows under, and highs over, their `order` neighbours on each side (`scipy.signal.argrelextrema`, mode clip). Looks
 * `order` candles ahead. The last-value form takes `is_min` and `is_max` at index −(order + 1).
 */
export function minmaxSeries(candles: Pick<CandleColumns, 'high' | 'low'>, order: number): MinmaxSeries {
  const isMin = extremes(candles.low, order, -1);
  const isMax = extremes(candles.high, order, 1);
  return { is_min: isMin, is_max: isMax, last_min: forwardFill(isMin), last_max: forwardFill(isMax) };
}
