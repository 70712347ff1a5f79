/**
 * Predictive Moving Average.
 *
 * @module
 */
import { newColumn, zeroColumn } from './kernels/column.ts';
import { nanFilled } from './kernels/nan-filled.ts';
import { weightedSums } from './kernels/weighted-sums.ts';

/** Prediction and its trigger, one value per candle. */
export interface PmaSeries {
  readonly predict: Float64Array;
  readonly trigger: Float64Array;
}

/** Weights of the newest to the oldest of seven values. */
const WEIGHTS = Float64Array.of(7, 6, 5, 4, 3, 2, 1);
const BEFORE = WEIGHTS.length - 1;

function orZero(value: number): number {
  return Number.isNaN(value) ? 0 : value;
}

/**
 * 2 · WMA₇ − WMA₇(WMA₇), NaN for six values, the inner average counting as 0 there; the trigger weighs four predictions
 * 4, 3, 2, 1, a missing one as 0 (J. F. Ehlers, "Rocket Science for Traders").
 */
export function pmaSeries(source: Float64Array): PmaSeries {
  const predict = nanFilled(source.length);
  const trigger = nanFilled(source.length);
  const average = zeroColumn(source.length);
  const averageOfAverages = newColumn(source.length);
  weightedSums(source, WEIGHTS, BEFORE, 'newest', average, 1, 28);
  weightedSums(average, WEIGHTS, BEFORE, 'newest', averageOfAverages, 1, 28);
  let [before, earlier, earliest] = [0, 0, 0];
  for (let index = BEFORE; index < source.length; index++) {
    const value = 2 * (average[index] as number) - (averageOfAverages[index] as number);
    predict[index] = value;
    if (!Number.isNaN(value)) trigger[index] = (4 * value + 3 * before + 2 * earlier + earliest) / 10;
    earliest = earlier;
    earlier = before;
    before = orZero(value);
  }
  return { predict, trigger };
}
