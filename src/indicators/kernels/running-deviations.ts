/**
 * Mean and deviation of every window by running sums.
 *
 * @module
 */
import { addressOf, DOUBLE, openMemory, room, take } from '../vector/kernel-memory.ts';
import { newColumn } from './column.ts';
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
 * Mean of each `period` values and √(mean of squares − square of mean); both NaN before index `first` and before the first
 * full window, the root also where rounding makes that difference negative. The leaving value is taken off before the
 * entering one is added, in the sum and in the sum of squares.
 */
export function runningDeviations(source: Float64Array, period: number, first = 0): RunningDeviations {
  const { length } = source;
  const before = Math.min(Math.max(period - 1, first), length);
  const count = length - before;
  const sums = newColumn(length);
  const squareSums = newColumn(length);
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
    sums[index] = sum;
    squareSums[index] = squares;
  }
  if (count < 1) return { means: nanFilled(length), deviations: nanFilled(length) };
  const kernels = openMemory(4, length);
  const skipped = before * DOUBLE;
  const [from, squaresFrom] = [addressOf(sums) + skipped, addressOf(squareSums) + skipped];
  const [means, deviations] = [room(count, before), room(count, before)];
  kernels.deviationsOfSums(from, squaresFrom, means, deviations, means + count * DOUBLE, period);
  return { means: take(means, count, before), deviations: take(deviations, count, before) };
}
