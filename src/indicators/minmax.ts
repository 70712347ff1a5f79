/**
 * Local extremes.
 *
 * @module
 */
import type { CandleColumns } from '../candles/candle-columns.ts';
import { nanFilled } from './kernels/nan-filled.ts';

/** The price at each extreme (NaN elsewhere) and the price of the latest one; one value per candle. */
export interface MinmaxSeries {
  readonly is_min: Float64Array;
  readonly is_max: Float64Array;
  readonly last_min: Float64Array;
  readonly last_max: Float64Array;
}

/** Values that go beyond each of the `order` values on both sides; an end of the series stands for what lies past it. */
function extremes(
  values: Float64Array,
  order: number,
  beyond: (value: number, other: number) => boolean,
): Float64Array {
  const result = nanFilled(values.length);
  const last = values.length - 1;
  for (let index = 1; index < last; index++) {
    const value = values[index] as number;
    let distance = 1;
    while (
      distance <= order &&
      beyond(value, values[Math.max(0, index - distance)] as number) &&
      beyond(value, values[Math.min(last, index + distance)] as number)
    ) {
      distance++;
    }
    if (distance > order) result[index] = value;
  }
  return result;
}

function forwardFill(values: Float64Array): Float64Array {
  let known = Number.NaN;
  return values.map((value) => {
    if (!Number.isNaN(value)) known = value;
    return known;
  });
}

/**
 * Lows under, and highs over, their `order` neighbours on each side (`scipy.signal.argrelextrema`, mode clip). Looks
 * `order` candles ahead. The last-value form takes `is_min` and `is_max` at index −(order + 1).
 */
export function minmaxSeries(candles: Pick<CandleColumns, 'high' | 'low'>, order: number): MinmaxSeries {
  const isMin = extremes(candles.low, order, (value, other) => value < other);
  const isMax = extremes(candles.high, order, (value, other) => value > other);
  return { is_min: isMin, is_max: isMax, last_min: forwardFill(isMin), last_max: forwardFill(isMax) };
}
