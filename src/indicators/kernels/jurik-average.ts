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
  const [keep, rest] = [1 - alpha, 1 - beta];
  const [share, kept] = [keep * keep, alpha * alpha];
  let level = 0;
  let trend = 0;
  let step = 0;
  let before = result[0] as number;
  for (let index = 1; index < source.length; index++) {
    const value = source[index] as number;
    level = keep * value + alpha * level;
    trend = (value - level) * rest + beta * trend;
    step = (level + ratio * trend - before) * share + kept * step;
    before = step + before;
    result[index] = before;
  }
  return result;
}
