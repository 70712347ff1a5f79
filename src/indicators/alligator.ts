/**
 * Alligator.
 *
 * @module
 */
import { nanFilled } from './kernels/nan-filled.ts';
import { sequentialSum } from './kernels/sequential-sum.ts';
import { runChains } from './vector/chains.ts';
import { placed } from './vector/kernel-memory.ts';

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
  const { length } = source;
  const result = nanFilled(length, JAW + later);
  const alpha = 1 / period;
  const keep = 1 - alpha;
  let value = sequentialSum(source, 0, period) / period;
  result[period - 1 + later] = value;
  const beginning = { length, states: [value], from: JAW, filling: Number.NaN, keep };
  const chained = runChains('exponential', () => [source], [alpha, keep], beginning);
  if (chained !== null) {
    result.set(chained[0].subarray(JAW, length - later), JAW + later);
    return result;
  }
  for (let index = JAW; index < length - later; index++) {
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
  const known = placed(source);
  return { jaw: line(known, JAW, 8), teeth: line(known, 8, 5), lips: line(known, 5, 3) };
}
