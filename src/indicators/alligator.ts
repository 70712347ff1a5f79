/**
 * Alligator.
 *
 * @module
 */
import { nanFilled } from './kernels/nan-filled.ts';
import { sequentialSum } from './kernels/sequential-sum.ts';

/** The three lines, each moved some candles later, one value per candle. */
export interface AlligatorSeries {
  readonly jaw: Float64Array;
  readonly teeth: Float64Array;
  readonly lips: Float64Array;
}

/** The longest of the periods; before it is full no line goes on. */
const JAW = 13;

/**
 * Wilder's average of `period` seeded with the mean of the first values, moved `later` candles. As in Jesse the values
 * between the seed and the seed of the jaw are left out.
 */
function line(source: Float64Array, period: number, later: number): Float64Array {
  const result = nanFilled(source.length, JAW + later);
  const alpha = 1 / period;
  const keep = 1 - alpha;
  let value = sequentialSum(source, 0, period) / period;
  result[period - 1 + later] = value;
  for (let index = JAW; index < source.length - later; index++) {
    value = alpha * (source[index] as number) + keep * value;
    result[index + later] = value;
  }
  return result;
}

/** Averages of 13, 8 and 5 candles moved 8, 5 and 3 candles later; NaN with fewer than 13 values (B. Williams). */
export function alligatorSeries(source: Float64Array): AlligatorSeries {
  if (source.length < JAW) {
    return { jaw: nanFilled(source.length), teeth: nanFilled(source.length), lips: nanFilled(source.length) };
  }
  return { jaw: line(source, JAW, 8), teeth: line(source, 8, 5), lips: line(source, 5, 3) };
}
