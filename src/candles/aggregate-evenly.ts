/**
 * Larger candles of equally many rows each, column by column.
 *
 * @module
 */
import { aggregateThrees } from './aggregate-threes.ts';
import type { CandleColumns } from './candle-columns.ts';
import { sumVolume } from './sum-volume.ts';

/** Below this many, volumes are added one after the other, see {@link sumVolume}. */
const FEW = 8;
/** From this many rows a candle on, few of them are new extremes, and a branch is guessed right. */
const MANY = 240;

/** Rows and where their candles go. */
export interface EvenRows {
  /** First row. */
  readonly from: number;
  /** Rows of each candle. */
  readonly size: number;
  /** Candles to make. */
  readonly count: number;
  /** Number of the first candle in the target. */
  readonly at: number;
}

/** Makes `count` candles of `size` rows each from row `from` into `target` from candle `at`, stamped with their first row. */
export function aggregateEvenly(candles: CandleColumns, target: CandleColumns, even: EvenRows): void {
  const { from, size, count, at } = even;
  if (size === 3) {
    aggregateThrees(candles, target, from, count, at);
    return;
  }
  pick(candles.timestamp, from, even, target.timestamp);
  pick(candles.open, from, even, target.open);
  pick(candles.close, from + size - 1, even, target.close);
  const find = size < MANY ? stepToExtremes : branchToExtremes;
  find(candles.high, candles.low, even, target.high, target.low);
  const { volume } = candles;
  const sums = target.volume;
  for (let index = 0, row = from; index < count; index++) {
    const end = row + size;
    if (size >= FEW) {
      sums[at + index] = sumVolume(volume, row, end);
      row = end;
      continue;
    }
    let sum = 0;
    for (; row < end; row++) sum += volume[row] as number;
    sums[at + index] = sum;
  }
}

function pick(values: Float64Array, first: number, { size, count, at }: EvenRows, target: Float64Array): void {
  for (let index = 0, row = first; index < count; index++, row += size) target[at + index] = values[row] as number;
}

/**
 * Highest highs and lowest lows. The rows that hold them are stepped to by arithmetic: a branch would be guessed wrong
 * at every third row or so, which takes longer than all the rest. The best of four rows at a time is held against the best
 * so far: three of four comparisons need not wait for the one before. The first of two is passed over where it is no number,
 * as a step passes over it.
 */
function stepToExtremes(
  highs: Float64Array,
  lows: Float64Array,
  { from, size, count, at }: EvenRows,
  highest: Float64Array,
  lowest: Float64Array,
): void {
  for (let index = 0, row = from; index < count; index++) {
    const end = row + size;
    let top = row;
    let bottom = row;
    for (row++; row + 3 < end; row = (row + 4) | 0) {
      // Written out, since calls and sums that are not kept to 32 bits take twice the time.
      const second = (row + 1) | 0;
      const third = (row + 2) | 0;
      const fourth = (row + 3) | 0;
      const high1 = highs[row] as number;
      const high3 = highs[third] as number;
      const higher = (row + (Number((highs[second] as number) > high1) | Number(Number.isNaN(high1)))) | 0;
      const otherHigher = (third + (Number((highs[fourth] as number) > high3) | Number(Number.isNaN(high3)))) | 0;
      const high = highs[higher] as number;
      const isOther = Number((highs[otherHigher] as number) > high) | Number(Number.isNaN(high));
      const best = (higher + Math.imul(otherHigher - higher, isOther)) | 0;
      top = (top + Math.imul(best - top, Number((highs[best] as number) > (highs[top] as number)))) | 0;
      const low1 = lows[row] as number;
      const low3 = lows[third] as number;
      const lower = (row + (Number((lows[second] as number) < low1) | Number(Number.isNaN(low1)))) | 0;
      const otherLower = (third + (Number((lows[fourth] as number) < low3) | Number(Number.isNaN(low3)))) | 0;
      const low = lows[lower] as number;
      const isOtherLower = Number((lows[otherLower] as number) < low) | Number(Number.isNaN(low));
      const least = (lower + Math.imul(otherLower - lower, isOtherLower)) | 0;
      bottom = (bottom + Math.imul(least - bottom, Number((lows[least] as number) < (lows[bottom] as number)))) | 0;
    }
    for (; row < end; row++) {
      top = (top + Math.imul(row - top, Number((highs[row] as number) > (highs[top] as number)))) | 0;
      bottom = (bottom + Math.imul(row - bottom, Number((lows[row] as number) < (lows[bottom] as number)))) | 0;
    }
    highest[at + index] = highs[top] as number;
    lowest[at + index] = lows[bottom] as number;
  }
}

function branchToExtremes(
  highs: Float64Array,
  lows: Float64Array,
  { from, size, count, at }: EvenRows,
  highest: Float64Array,
  lowest: Float64Array,
): void {
  for (let index = 0, row = from; index < count; index++) {
    const end = row + size;
    let top = highs[row] as number;
    let bottom = lows[row] as number;
    for (row++; row < end; row++) {
      const high = highs[row] as number;
      const low = lows[row] as number;
      if (high > top) top = high;
      if (low < bottom) bottom = low;
    }
    highest[at + index] = top;
    lowest[at + index] = bottom;
  }
}
