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
import { runChains } from './vector/chains.ts';
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
  const movements = { ranges, rises, falls };
  const first = 2 * period;
  const sums = { range: 0, plus: 0, minus: 0 };
  let strengths = 0;
  for (let index = 1; index <= first; index++) {
    if (index > period) takeShare(sums, period);
    addMovement(sums, movements, index);
    if (index >= period && index < first) strengths += directionalIndex(sums.range, sums.plus, sums.minus);
  }
  const average = strengths / period;
  const states = [sums.range, sums.plus, sums.minus, average];
  const beginning = { length, states, from: first + 1, filling: Number.NaN, keep: 1 - 1 / period };
  const inputs = () => [ranges, rises, falls];
  const chained = runChains('averageDirection', inputs, [period - 1, period], beginning)?.[0];
  if (chained === undefined) return averageInTurn(movements, period, sums, strengths);
  chained[first] = average;
  return chained;
}

interface Movements {
  readonly ranges: Float64Array;
  readonly rises: Float64Array;
  readonly falls: Float64Array;
}

interface Sums {
  range: number;
  plus: number;
  minus: number;
}

function takeShare(sums: Sums, period: number): void {
  sums.range -= sums.range / period;
  sums.plus -= sums.plus / period;
  sums.minus -= sums.minus / period;
}

function addMovement(sums: Sums, { ranges, rises, falls }: Movements, index: number): void {
  sums.range += ranges[index] as number;
  sums.plus += rises[index] as number;
  sums.minus += falls[index] as number;
}

/** The averages, one after the other, from `sums` at index 2 · period and Σ of the indices before it on. */
function averageInTurn(movements: Movements, period: number, sums: Sums, strengths: number): Float64Array {
  const { length } = movements.ranges;
  const first = 2 * period;
  const begun = first + DIRECTIONAL_DELAY;
  const kernels = openMemory(5, length);
  const { ranges, rises, falls } = movements;
  const [fromRanges, fromRises, fromFalls] = [addressOf(ranges), addressOf(rises), addressOf(falls)];
  const states = room(4 + 2 * DIRECTIONAL_DELAY);
  const doubles = openDoubles();
  const latest = states / DOUBLE + 4 - 2 * (first + 1);
  for (let index = first + 1; index <= begun; index++) {
    takeShare(sums, period);
    addMovement(sums, movements, index);
    doubles.fill(directionalIndex(sums.range, sums.plus, sums.minus), latest + 2 * index, latest + 2 * index + 2);
  }
  doubles.set([sums.range, strengths, sums.plus, sums.minus], states / DOUBLE);
  const next = (begun + 1) * DOUBLE;
  const averages = room(length - first, first);
  const end = averages + (length - first) * DOUBLE;
  kernels.directionalAverage(fromRanges + next, fromRises + next, fromFalls + next, averages, end, states, period);
  return take(averages, length - first, first);
}
