/**
 * Two simple averages at once.
 *
 * @module
 */
import { addressOf, DOUBLE, openMemory, room, take } from '../vector/kernel-memory.ts';
import { firstKnown } from './known-values.ts';
import { simpleAverage } from './simple-average.ts';

/** Shorter columns are not worth the way into the kernels' memory. */
const FEWEST = 1000;

/** What is averaged over how many values. */
export type Averaged = readonly [source: Float64Array, period: number];

/** The {@link simpleAverage} of both, whose sums, each of which waits for the one before, are carried side by side. */
export function simpleAveragePair(one: Averaged, other: Averaged): readonly [Float64Array, Float64Array] {
  const [source, period] = one;
  const [otherSource, otherPeriod] = other;
  const { length } = source;
  const firsts = [firstKnown(source), firstKnown(otherSource)] as const;
  const from = Math.max(firsts[0] + period, firsts[1] + otherPeriod);
  const counts = [period, otherPeriod].every((each) => each >= 1 && Number.isInteger(each));
  if (!counts || length < FEWEST || from >= length || otherSource.length !== length) {
    return [simpleAverage(...one), simpleAverage(...other)];
  }
  const kernels = openMemory(4, length);
  const [values, otherValues] = [addressOf(source), addressOf(otherSource)];
  const [means, otherMeans] = [room(length - from, from), room(length - from, from)];
  const entering = [values, otherValues].map((address) => address + from * DOUBLE) as [number, number];
  const leaving = [entering[0] - period * DOUBLE, entering[1] - otherPeriod * DOUBLE];
  const sums = [sumUntil(one, firsts[0], from), sumUntil(other, firsts[1], from)];
  const end = means + (length - from) * DOUBLE;
  kernels.runningMeanPair(...entering, ...leaving, means, otherMeans, end, ...sums, period, otherPeriod);
  return [
    withBeginning(take(means, length - from, from), one, from),
    withBeginning(take(otherMeans, length - from, from), other, from),
  ];
}

/** The sum of the window that ends before index `end`, carried there from the first known value on. */
function sumUntil([source, period]: Averaged, first: number, end: number): number {
  let sum = 0;
  for (let index = first; index < first + period; index++) sum += source[index] as number;
  for (let index = first + period; index < end; index++) {
    sum = sum - (source[index - period] as number) + (source[index] as number);
  }
  return sum;
}

/** `means` with those before index `end`. A NaN stays in the sum: then the plain average, which counts the values. */
function withBeginning(means: Float64Array, [source, period]: Averaged, end: number): Float64Array {
  if (Number.isNaN(means.at(-1))) return simpleAverage(source, period);
  means.set(simpleAverage(source.subarray(0, end), period));
  return means;
}
