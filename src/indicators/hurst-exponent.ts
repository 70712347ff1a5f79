/**
 * Hurst exponent.
 *
 * @module
 */

import { ReferenceException } from '../errors.ts';
import { interpreterEnd } from './interpreter-end.ts';
import { zeroColumn } from './kernels/column.ts';
import { fitLine } from './kernels/fit-line.ts';
import { pairwiseSum } from './kernels/pairwise-sum.ts';
import { sequentialSum } from './kernels/sequential-sum.ts';

/** Sizes of the windows that are compared; what `count` means depends on the method. */
export interface ChunkSizes {
  readonly smallest: number;
  readonly largest: number;
  readonly count: number;
}

/**
 * How the spread of a series grows with the length of a window, by Jesse's `method`: 0 rescaled range, 1 distance from
 * the moving average, 2 second order differences; NaN where it is not defined. Throws NotImplementedError for another
 * method and ZeroDivisionError where method 1 is given `largest` + 1 values (H. E. Hurst, 1951).
 */
export function hurstExponentValue(source: Float64Array, sizes: ChunkSizes, method: number): number {
  if (method === 0) return byRescaledRange(source, sizes);
  if (method === 1) return byMovingAverage(source, sizes);
  if (method === 2) return bySecondDifferences(source);
  throw new ReferenceException('NotImplementedError', 'The method chosen is not implemented.');
}

/** Range of the summed distances from the mean by the deviation, or 0 where nothing deviates. */
function rescaledRange(changes: Float64Array, from: number, size: number): number {
  const mean = sequentialSum(changes, from, from + size) / size;
  let [sum, highest, lowest, squares] = [0, Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY, 0];
  for (let index = from; index < from + size; index++) {
    const distance = (changes[index] as number) - mean;
    sum += distance;
    highest = Math.max(highest, sum);
    lowest = Math.min(lowest, sum);
    squares += distance * distance;
  }
  const deviation = Math.sqrt(squares / size);
  return deviation > 0 ? (highest - lowest) / deviation : 0;
}

/** `count` sizes evenly from smallest to largest + 1; a size without a chunk that deviates counts as 1. */
function byRescaledRange(source: Float64Array, { smallest, largest, count }: ChunkSizes): number {
  if (smallest < 0 || largest < 0 || count < 0) {
    throw new ReferenceException('OverflowError', "can't convert negative int to unsigned");
  }
  const changes = source.subarray(1).map((value, index) => value - (source[index] as number));
  // Unsigned in Jesse: a negative span is one of almost 2^64.
  const span = largest + 1 - smallest;
  const step = count > 1 ? (span < 0 ? span + 2 ** 64 : span) / (count - 1) : 1;
  const points = Array.from({ length: count }, (_, rank): [number, number] => {
    const size = Math.min(Math.trunc(smallest + rank * step), 2 ** 64);
    if (size === 0) throw interpreterEnd();
    let [sum, valid] = [0, 0];
    for (let from = 0; from + size <= changes.length; from += size) {
      const ratio = rescaledRange(changes, from, size);
      sum += ratio;
      if (ratio > 0) valid++;
    }
    return [Math.log(size), valid > 0 ? Math.log(sum / valid) : 0];
  });
  return fitLine(points);
}

/** Every `count`-th size from smallest to largest. */
function byMovingAverage(source: Float64Array, { smallest, largest, count }: ChunkSizes): number {
  const from = largest + 1;
  if (source.length === from) throw new ReferenceException('ZeroDivisionError', 'division by zero');
  if (count === 0) throw new ReferenceException('ZeroDivisionError', 'division by zero');
  const points: [number, number][] = [];
  const sizes = Math.max(0, Math.ceil((from - smallest) / count));
  for (let size = smallest; points.length < sizes; size += count) {
    const noise = zeroColumn(Math.max(source.length - from, 0));
    let sum = sequentialSum(source, Math.max(from - size, 0), Math.min(from, source.length));
    for (let index = 0; index < noise.length; index++) {
      const entering = source[from + index] as number;
      sum += entering - (source[from + index - size] as number);
      const distance = entering - sum / size;
      noise[index] = distance * distance;
    }
    points.push([Math.log10(size), Math.log10(Math.sqrt(pairwiseSum(noise) / (source.length - from)))]);
  }
  return fitLine(points);
}

/** Σ (x − 2·x[lag] + x[2·lag])² per value, of the changes summed up again. */
function secondDifference(path: Float64Array, lag: number): number {
  const squares = zeroColumn(Math.max(path.length - 2 * lag, 0));
  for (let index = 0; index < squares.length; index++) {
    const [now, before, first] = [path[index + 2 * lag], path[index + lag], path[index]] as [number, number, number];
    squares[index] = (now - 2 * before + first) ** 2;
  }
  return pairwiseSum(squares) / squares.length;
}

function bySecondDifferences(source: Float64Array): number {
  let sum = 0;
  const path = source.subarray(1).map((value, index) => {
    sum += value - (source[index] as number);
    return sum;
  });
  return 0.5 * Math.log2(secondDifference(path, 2) / secondDifference(path, 1));
}
