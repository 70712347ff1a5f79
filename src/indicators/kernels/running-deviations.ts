/**
 * Mean and deviation of every window by running sums.
 *
 * @module
 */
import { addressOf, DOUBLE, openMemory, room, take } from '../vector/kernel-memory.ts';
import { nanFilled } from './nan-filled.ts';

/** One value per window, at its end. */
export interface RunningDeviations {
  readonly means: Float64Array;
  readonly deviations: Float64Array;
}

/** Mean and deviation of the last `period` values with the bits of {@link runningDeviations}; NaN for fewer. */
export function lastRunningDeviation(source: Float64Array, period: number): { mean: number; deviation: number } {
  const { length } = source;
  if (length < period) return { mean: Number.NaN, deviation: Number.NaN };
  let sum = 0;
  let squares = 0;
  for (let index = 0; index < length; index++) {
    const entering = source[index] as number;
    if (index >= period) {
      const leaving = source[index - period] as number;
      sum -= leaving;
      squares -= leaving * leaving;
    }
    sum += entering;
    squares += entering * entering;
  }
  const mean = sum / period;
  return { mean, deviation: Math.sqrt(squares / period - mean * mean) };
}

/**
 * Mean of each `period` values and √(mean of squares − square of mean); both NaN before the first
 * full window, the root also where rounding makes that difference negative. The leaving value is taken off before the
 * entering one is added, in the sum and in the sum of squares.
 */
export function runningDeviations(source: Float64Array, period: number): RunningDeviations {
  const { length } = source;
  const before = Math.max(period - 1, 0);
  const count = length - before;
  if (count < 1) return { means: nanFilled(length), deviations: nanFilled(length) };
  let sum = 0;
  let squares = 0;
  for (let index = 0; index < period; index++) {
    const entering = source[index] as number;
    sum += entering;
    squares += entering * entering;
  }
  const kernels = openMemory(3, length);
  const values = addressOf(source);
  const [means, deviations] = [room(count, before), room(count, before)];
  const [end, entering] = [means + count * DOUBLE, values + period * DOUBLE];
  const first = DOUBLE * Math.min(period, 1);
  kernels.runningDeviations(entering, values, means + first, deviations + first, end, sum, squares, period);
  const result = { means: take(means, count, before), deviations: take(deviations, count, before) };
  if (period < 1) return result;
  const mean = sum / period;
  result.means[before] = mean;
  result.deviations[before] = Math.sqrt(squares / period - mean * mean);
  return result;
}
