/**
 * Missing minutes of stored rows.
 *
 * @module
 */
import { MINUTE } from '../../candles/timeframe.ts';
import type { Gap } from '../candle-store.ts';

/** Gaps that an overview names. */
const LARGEST_GAPS = 20;

/** Every gap between two neighbouring times (ms, increasing, on the minute), in order. */
export function findGaps(timestamps: Float64Array): Gap[] {
  const gaps: Gap[] = [];
  const length = timestamps.length;
  if (length === 0 || (timestamps[length - 1] as number) - (timestamps[0] as number) === (length - 1) * MINUTE)
    return gaps;
  let previous = timestamps[0] as number;
  for (let row = 1; row < length; row++) {
    const time = timestamps[row] as number;
    if (time - previous > MINUTE) gaps.push(gapBetween(previous + MINUTE, time));
    previous = time;
  }
  return gaps;
}

/** The gap `[start, end)` ms. */
export function gapBetween(start: number, end: number): Gap {
  return { start, end, missing: Math.round((end - start) / MINUTE), outages: [], outage: false };
}

/** Minutes of a gap that are outages of the exchange. */
export function outageMinutes({ outages }: Pick<Gap, 'outages'>): number {
  return outages.reduce((sum, { start, end }) => sum + Math.round((end - start) / MINUTE), 0);
}

/** The `count` gaps with the most missing minutes, in order of time. */
export function largestGaps(gaps: readonly Gap[], count = LARGEST_GAPS): Gap[] {
  if (gaps.length <= count) return [...gaps];
  return [...gaps]
    .sort((a, b) => b.missing - a.missing || a.start - b.start)
    .slice(0, count)
    .sort((a, b) => a.start - b.start);
}
