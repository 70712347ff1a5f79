/**
 * Jurik's moving average.
 *
 * @module
 */
import { copyColumn } from './column.ts';

/** Three-stage adaptive filter, the first value as it is; `phase` in [−100, 100] (after M. Jurik's JMA, in Jesse's form). */
export function jurikAverage(source: Float64Array, period: number, phase: number, power: number): Float64Array {
  const ratio = phase < -100 ? 0.5 : phase > 100 ? 2.5 : phase / 100 + 1.5;
  const beta = (0.45 * (period - 1)) / (0.45 * (period - 1) + 2);
  const alpha = beta ** power;
  const result = copyColumn(source);
  let level = 0;
  let trend = 0;
  let step = 0;
  for (let index = 1; index < source.length; index++) {
    const value = source[index] as number;
    const before = result[index - 1] as number;
    level = (1 - alpha) * value + alpha * level;
    trend = (value - level) * (1 - beta) + beta * trend;
    step = (level + ratio * trend - before) * ((1 - alpha) * (1 - alpha)) + alpha * alpha * step;
    result[index] = step + before;
  }
  return result;
}
