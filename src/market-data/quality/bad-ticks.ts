/**
 * Prices that stand out from the minutes before and after and are gone at once: most of them are errors of the feed, and
 * a strategy that lives on them lives on what nobody could trade.
 *
 * @module
 */
import type { CandleColumns } from '../../candles/candle-columns.ts';
import { MINUTE } from '../../candles/timeframe.ts';
import { selectMedian } from './median.ts';

/** A price that stands out. */
export interface BadTick {
  /** ms. */
  readonly timestamp: number;
  readonly side: 'high' | 'low';
  readonly price: number;
  /** The price it stands out from: the nearest of the neighbours' opens and closes. */
  readonly neighbour: number;
  /** Distance from the neighbour as a fraction of it. */
  readonly distance: number;
  /** The distance in robust standard deviations of such distances around that time. */
  readonly score: number;
}

/** Rows before and after a minute whose ranges are the measure. */
const NEIGHBOURHOOD = 60;
/** A median absolute deviation times this is a normal standard deviation. */
const NORMAL = 1.4826;
/** Distances below this fraction are no error, however quiet the market is. */
const SMALLEST_DISTANCE = 0.01;
/** Where most minutes do not move at all, this fraction is the scale. */
const SMALLEST_DEVIATION = 0.0002;

/**
 * The minutes whose high lies above, or low below, everything that was paid in the minute before and after at their ends
 * by one percent or more (where the next minute opens at this one's close: at its close), and by at least `score` robust standard deviations (median absolute deviation) more than the
 * median range (high / low - 1) of the {@link NEIGHBOURHOOD} rows on either side. The first and last row, and rows beside
 * a gap of more than five minutes, are not judged.
 */
export function findBadTicks(candles: CandleColumns, score: number): BadTick[] {
  const { length, timestamp, open, close, high, low } = candles;
  const found: BadTick[] = [];
  for (let row = 1; row < length - 1; row++) {
    const before = close[row - 1] as number;
    const later = close[row + 1] as number;
    // Many exchanges open a minute at the last close: then the next open is the price in question itself.
    const after = open[row + 1] === close[row] ? later : (open[row + 1] as number);
    const top = Math.max(before, after, later);
    const bottom = Math.min(before, after, later);
    const above = (high[row] as number) / top - 1;
    const below = 1 - (low[row] as number) / bottom;
    if (above < SMALLEST_DISTANCE && below < SMALLEST_DISTANCE) continue;
    if ((timestamp[row + 1] as number) - (timestamp[row - 1] as number) > 7 * MINUTE) continue;
    const side = above >= below ? 'high' : 'low';
    const distance = Math.max(above, below);
    const reached = robustScore(candles, row, distance);
    if (reached < score) continue;
    found.push({
      timestamp: timestamp[row] as number,
      side,
      price: (side === 'high' ? high : low)[row] as number,
      neighbour: side === 'high' ? top : bottom,
      distance,
      score: reached,
    });
  }
  return found;
}

/** How many robust standard deviations a distance lies above the median range of the rows around. */
function robustScore({ high, low, length }: CandleColumns, row: number, distance: number): number {
  const ranges = new Float64Array(2 * NEIGHBOURHOOD);
  let count = 0;
  for (let near = Math.max(0, row - NEIGHBOURHOOD); near <= Math.min(length - 1, row + NEIGHBOURHOOD); near++) {
    if (near !== row) ranges[count++] = (high[near] as number) / (low[near] as number) - 1;
  }
  const middle = selectMedian(ranges, count);
  for (let index = 0; index < count; index++) ranges[index] = Math.abs((ranges[index] as number) - middle);
  return (distance - middle) / Math.max(selectMedian(ranges, count) * NORMAL, SMALLEST_DEVIATION);
}
