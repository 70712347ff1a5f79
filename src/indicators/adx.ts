/**
 * Average Directional Movement Index.
 *
 * @module
 */
import type { CandleColumns } from '../candles/candle-columns.ts';

import { directionalIndex } from './kernels/directional-index.ts';
import { directionalMovement } from './kernels/directional-movement.ts';
import { nanFilled } from './kernels/nan-filled.ts';
import { trueRangeOfKnown } from './kernels/true-range.ts';
import { DIRECTIONAL_DELAY } from './vector/directional-average.ts';
import { addressOf, DOUBLE, openDoubles, openMemory, placed, room, take } from './vector/kernel-memory.ts';

/**
 * Directional index smoothed by Wilder: the mean of its first `period` values stands at index 2 · period, one candle
 * late as in Jesse; NaN before and where there are no more than 2 · period candles (J. W. Wilder, 1978).
 */
export function adxSeries(candles: Pick<CandleColumns, 'high' | 'low' | 'close'>, period: number): Float64Array {
  const { length } = candles.high;
  if (length <= 2 * period) return nanFilled(length);
  const high = placed(candles.high);
  const low = placed(candles.low);
  const ranges = trueRangeOfKnown({ high, low, close: candles.close });
  const { plus: rises, minus: falls } = directionalMovement({ high, low });
  const first = 2 * period;
  const begun = first + DIRECTIONAL_DELAY;
  let range = 0;
  let plus = 0;
  let minus = 0;
  let strengths = 0;
  const kernels = openMemory(5, length);
  const [fromRanges, fromRises, fromFalls] = [addressOf(ranges), addressOf(rises), addressOf(falls)];
  const states = room(4 + 2 * DIRECTIONAL_DELAY);
  const doubles = openDoubles();
  const latest = states / DOUBLE + 4 - 2 * (first + 1);
  for (let index = 1; index <= begun; index++) {
    if (index > period) {
      range -= range / period;
      plus -= plus / period;
      minus -= minus / period;
    }
    range += ranges[index] as number;
    plus += rises[index] as number;
    minus += falls[index] as number;
    if (index < period) continue;
    const strength = directionalIndex(range, plus, minus);
    if (index < first) strengths += strength;
    else if (index > first) {
      doubles[latest + 2 * index] = strength;
      doubles[latest + 2 * index + 1] = strength;
    }
  }
  doubles[states / DOUBLE] = range;
  doubles[states / DOUBLE + 1] = strengths;
  doubles[states / DOUBLE + 2] = plus;
  doubles[states / DOUBLE + 3] = minus;
  const next = (begun + 1) * DOUBLE;
  const averages = room(length - first, first);
  const end = averages + (length - first) * DOUBLE;
  kernels.directionalAverage(fromRanges + next, fromRises + next, fromFalls + next, averages, end, states, period);
  return take(averages, length - first, first);
}
