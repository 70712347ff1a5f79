/**
 * Predictive Moving Average.
 *
 * @module
 */
import { zeroColumn } from './kernels/column.ts';
import { nanFilled } from './kernels/nan-filled.ts';

/** Prediction and its trigger, one value per candle. */
export interface PmaSeries {
  readonly predict: Float64Array;
  readonly trigger: Float64Array;
}

/** Seven values weighted 7 (newest) … 1. */
function weightedSeven(values: Float64Array, index: number): number {
  const newest = 7 * (values[index] as number) + 6 * (values[index - 1] as number);
  const middle = newest + 5 * (values[index - 2] as number) + 4 * (values[index - 3] as number);
  const oldest = middle + 3 * (values[index - 4] as number) + 2 * (values[index - 5] as number);
  return (oldest + (values[index - 6] as number)) / 28;
}

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
  let [before, earlier, earliest] = [0, 0, 0];
  for (let index = 6; index < source.length; index++) {
    const smooth = weightedSeven(source, index);
    average[index] = smooth;
    const value = 2 * smooth - weightedSeven(average, index);
    predict[index] = value;
    if (!Number.isNaN(value)) trigger[index] = (4 * value + 3 * before + 2 * earlier + earliest) / 10;
    earliest = earlier;
    earlier = before;
    before = orZero(value);
  }
  return { predict, trigger };
}
