/**
 * Mean and deviation of every window by running sums.
 *
 * @module
 */
import { nanFilled } from './nan-filled.ts';

/** One value per window, at its end. */
export interface RunningDeviations {
  readonly means: Float64Array;
  readonly deviations: Float64Array;
}

/**
 * Mean of each `period` values and √(mean of squares − square of mean), NaN where rounding makes that difference negative
 * and before the first full window. The leaving value is taken off before the entering one is added, in the sum and in
 * the sum of squares.
 */
export function runningDeviations(source: Float64Array, period: number): RunningDeviations {
  const { length } = source;
  const before = Math.min(Math.max(period - 1, 0), length);
  const means = nanFilled(length, before);
  const deviations = nanFilled(length, before);
  let sum = 0;
  let squares = 0;
  for (let index = 0; index < before; index++) {
    const entering = source[index] as number;
    sum += entering;
    squares += entering * entering;
  }
  for (let index = before; index < length; index++) {
    const entering = source[index] as number;
    if (index >= period) {
      const leaving = source[index - period] as number;
      sum -= leaving;
      squares -= leaving * leaving;
    }
    sum += entering;
    squares += entering * entering;
    const mean = sum / period;
    means[index] = mean;
    deviations[index] = Math.sqrt(squares / period - mean * mean);
  }
  return { means, deviations };
}
