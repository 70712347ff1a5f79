/**
 * Jurik's moving average.
 *
 * @module
 */
import { runChains } from '../vector/chains.ts';
import { copyColumn } from './column.ts';

/** Three-stage adaptive filter, the first value as it is; `phase` in [−100, 100] (after M. Jurik's JMA, in Jesse's form). */
export function jurikAverage(source: Float64Array, period: number, phase: number, power: number): Float64Array {
  const ratio = phase < -100 ? 0.5 : phase > 100 ? 2.5 : phase / 100 + 1.5;
  const beta = (0.45 * (period - 1)) / (0.45 * (period - 1) + 2);
  const alpha = beta ** power;
  const [keep, rest] = [1 - alpha, 1 - beta];
  const [share, kept] = [keep * keep, alpha * alpha];
  let level = 0;
  let trend = 0;
  let step = 0;
  let before = source[0] as number;
  const beginning = { length: source.length, states: [0, 0, 0, before], from: 1, filling: before };
  const factors = [alpha, keep, beta, rest, ratio, share, kept];
  const slowest = Math.max(Math.abs(alpha), Math.abs(beta));
  const chained = runChains('jurik', () => [source], factors, { ...beginning, keep: slowest });
  if (chained !== null) return chained[0];
  const result = copyColumn(source);
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
