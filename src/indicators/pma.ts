/**
 * Predictive Moving Average.
 *
 * @module
 */
import { nanFilled } from './kernels/nan-filled.ts';

/** Prediction and its trigger, one value per candle. */
export interface PmaSeries {
  readonly predict: Float64Array;
  readonly trigger: Float64Array;
}

/** Seven values weighted 7 (newest) … 1. */
function weightedSeven(values: Float64Array, index: number): number {
  let sum = 7 * (values[index] as number);
  for (let age = 1; age < 7; age++) sum += (7 - age) * (values[index - age] as number);
  return sum / 28;
}

/**
 * 2 · WMA₇ − WMA₇(WMA₇), NaN for six values, the inner average counting as 0 there; the trigger weighs four predictions
 * 4, 3, 2, 1, a missing one as 0 (J. F. Ehlers, "Rocket Science for Traders").
 */
export function pmaSeries(source: Float64Array): PmaSeries {
  const predict = nanFilled(source.length);
  const trigger = nanFilled(source.length);
  const average = new Float64Array(source.length);
  const known = (index: number): number => {
    const value = predict[index] as number;
    return Number.isNaN(value) ? 0 : value;
  };
  for (let index = 6; index < source.length; index++) {
    average[index] = weightedSeven(source, index);
    const value = 2 * (average[index] as number) - weightedSeven(average, index);
    predict[index] = value;
    if (Number.isNaN(value)) continue;
    trigger[index] = (4 * value + 3 * known(index - 1) + 2 * known(index - 2) + known(index - 3)) / 10;
  }
  return { predict, trigger };
}
