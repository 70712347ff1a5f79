/**
 * True ranges and their averages.
 *
 * @module
 */
import { fusedMultiplyAdd } from './fused-multiply-add.ts';

/** The largest of range and moves from the close before, for a row but the first. */
export function trueRange(high: Float64Array, low: Float64Array, close: Float64Array, row: number): number {
  const [top, bottom, before] = [high[row] as number, low[row] as number, close[row - 1] as number];
  let range = top - bottom;
  const up = Math.abs(top - before);
  if (up > range) range = up;
  const down = Math.abs(bottom - before);
  return down > range ? down : range;
}

/** True ranges from the second row on. */
export function trueRanges(high: Float64Array, low: Float64Array, close: Float64Array): Float64Array {
  return Float64Array.from({ length: Math.max(0, high.length - 1) }, (_, row) => trueRange(high, low, close, row + 1));
}

/** Wilder's averages of the true ranges; with a period of 1 the ranges themselves. */
export function averageTrueRanges(
  high: Float64Array,
  low: Float64Array,
  close: Float64Array,
  period: number,
): Float64Array {
  const ranges = trueRanges(high, low, close);
  if (period <= 1) return ranges;
  const averages = new Float64Array(Math.max(0, ranges.length - period + 1));
  if (averages.length === 0) return averages;
  let last = 0;
  for (let row = 0; row < period; row++) last += ranges[row] as number;
  last /= period;
  averages[0] = last;
  const share = 1 / period;
  for (let row = 1; row < averages.length; row++) {
    last = fusedMultiplyAdd((ranges[row + period - 1] as number) - last, share, last);
    averages[row] = last;
  }
  return averages;
}
