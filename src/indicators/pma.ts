/**
 * Predictive Moving Average.
 *
 * @module
 */
import { newColumn, zeroColumn } from './kernels/column.ts';
import { nanFilled } from './kernels/nan-filled.ts';
import { weightedSums } from './kernels/weighted-sums.ts';
import { addressOf, DOUBLE, openMemory, room, take } from './vector/kernel-memory.ts';
import { mapColumns } from './vector/map-columns.ts';

/** Prediction and its trigger, one value per candle. */
export interface PmaSeries {
  readonly predict: Float64Array;
  readonly trigger: Float64Array;
}

/** Weights of the newest to the oldest of seven values. */
const WEIGHTS = Float64Array.of(7, 6, 5, 4, 3, 2, 1);
const BEFORE = WEIGHTS.length - 1;

/**
 * 2 · WMA₇ − WMA₇(WMA₇), NaN for six values, the inner average counting as 0 there; the trigger weighs four predictions
 * 4, 3, 2, 1, a missing one as 0 (J. F. Ehlers, "Rocket Science for Traders").
 */
export function pmaSeries(source: Float64Array): PmaSeries {
  const { length } = source;
  const count = length - BEFORE;
  if (count < 1) return { predict: nanFilled(length), trigger: nanFilled(length) };
  const average = zeroColumn(length);
  const averageOfAverages = newColumn(length).fill(Number.NaN, 0, BEFORE);
  weightedSums(source, WEIGHTS, BEFORE, 'newest', average, 1, 28);
  weightedSums(average, WEIGHTS, BEFORE, 'newest', averageOfAverages, 1, 28);
  const predict = mapColumns('twiceLess', [average, averageOfAverages]);
  const kernels = openMemory(2, length);
  const [from, to] = [addressOf(predict) + (BEFORE - 3) * DOUBLE, room(count, BEFORE)];
  kernels.leadingMean(from, to, to + count * DOUBLE);
  return { predict, trigger: take(to, count, BEFORE) };
}
