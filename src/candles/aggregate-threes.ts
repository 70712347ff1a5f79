/**
 * Candles of three minutes each: the smallest, so the most, in one pass that keeps no loop within a candle.
 *
 * @module
 */
import type { CandleColumns } from './candle-columns.ts';

/**
 * Makes `count` candles of three rows each from row `from` of `candles` into `target` from candle `at`, stamped with their
 * first row: bit for bit what `aggregateRows` gives for each. As there, a value that is no number is no extreme unless it
 * comes first, and of equal values the first counts.
 */
export function aggregateThrees(
  candles: CandleColumns,
  target: CandleColumns,
  from: number,
  count: number,
  at: number,
): void {
  const { timestamp, open, close, high, low, volume } = candles;
  const { timestamp: times, open: opens, close: closes, high: highs, low: lows, volume: volumes } = target;
  for (let index = at, first = from; index < at + count; index++, first += 3) {
    const second = (first + 1) | 0;
    const third = (first + 2) | 0;
    times[index] = timestamp[first] as number;
    opens[index] = open[first] as number;
    closes[index] = close[third] as number;
    // Rows of extremes by arithmetic: a branch on prices is guessed wrong at every third row or so.
    const top = (first + Number((high[second] as number) > (high[first] as number))) | 0;
    const bottom = (first + Number((low[second] as number) < (low[first] as number))) | 0;
    const above = -Number((high[third] as number) > (high[top] as number));
    const below = -Number((low[third] as number) < (low[bottom] as number));
    highs[index] = high[(top + ((third - top) & above)) | 0] as number;
    lows[index] = low[(bottom + ((third - bottom) & below)) | 0] as number;
    // From zero on, as `sumVolume` adds: a sum of negative zeros is zero.
    volumes[index] = 0 + (volume[first] as number) + (volume[second] as number) + (volume[third] as number);
  }
}
