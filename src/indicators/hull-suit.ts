/**
 * Hull Suite.
 *
 * @module
 */
import { ReferenceException } from '../errors.ts';
import { emaSeries } from './ema.ts';
import { linearWeights } from './kernels/linear-weights.ts';

/** The line two candles before and now, and the side it moves to; one value per candle, nothing for the first two. */
export interface HullSuitSeries {
  readonly s_hull: readonly (number | null)[];
  readonly m_hull: readonly (number | null)[];
  readonly signal: readonly (string | null)[];
}

type Average = (source: Float64Array, period: number) => Float64Array;

/** Average over √length of 2 · (half length) − (full length). */
function hull(source: Float64Array, length: number, average: Average): Float64Array {
  const half = average(source, Math.trunc(length / 2));
  const full = average(source, length);
  for (let index = 0; index < half.length; index++) half[index] = 2 * (half[index] as number) - (full[index] as number);
  return average(half, Math.round(Math.sqrt(length)));
}

/** Linear weights over half the length of 3 · (sixth) − (quarter) − (half). */
function threefold(source: Float64Array, length: number): Float64Array {
  const [sixth, quarter, half] = [6, 4, 2].map((part) => linearWeights(source, Math.trunc(length / part))) as [
    Float64Array,
    Float64Array,
    Float64Array,
  ];
  for (let index = 0; index < half.length; index++) {
    half[index] = 3 * (sixth[index] as number) - (quarter[index] as number) - (half[index] as number);
  }
  return linearWeights(half, Math.trunc(length / 2));
}

function lineOf(source: Float64Array, mode: string, length: number): Float64Array {
  if (mode === 'Hma') return hull(source, length, linearWeights);
  if (mode === 'Ehma') return hull(source, length, emaSeries);
  if (mode === 'Thma') return threefold(source, length);
  const words = "cannot access local variable 'mode' where it is not associated with a value";
  throw new ReferenceException('UnboundLocalError', words);
}

/**
 * A Hull average (`mode` Hma by linear weights, Ehma by exponential averages, Thma of three) of ⌊length · mult⌋ candles;
 * buy where it is above its value two candles before, else sell (InSilico). Throws UnboundLocalError for another mode.
 */
export function hullSuitSeries(source: Float64Array, mode: string, length: number, mult: number): HullSuitSeries {
  const line = lineOf(source, mode, Math.trunc(length * mult));
  const before = Array.from(line, (_, index) => (index < 2 ? null : (line[index - 2] as number)));
  const present = Array.from(line, (value, index) => (index < 2 ? null : value));
  const signal = before.map((earlier, index) => {
    if (earlier === null) return null;
    return earlier < (line[index] as number) ? 'buy' : 'sell';
  });
  return { s_hull: before, m_hull: present, signal };
}
