/**
 * The first and the last candle of a range, also where answers give less than the exchange has.
 *
 * @module
 */
import { DAY, MINUTE } from '../../candles/timeframe.ts';
import type { TimeRange } from '../candle-store.ts';
import type { SourceTimeframe } from './exchange-source.ts';
import type { PageOrigin } from './fetch-page.ts';

const LENGTHS: Readonly<Record<SourceTimeframe, number>> = { '1m': MINUTE, '1d': DAY };

/** Open time (ms) of the first candle of a range of at most a page, null when it has none. */
export async function firstTime(
  origin: PageOrigin,
  timeframe: SourceTimeframe,
  range: TimeRange,
  signal: AbortSignal,
): Promise<number | null> {
  let first: number | null = null;
  for (let { end } = range; end > range.start; ) {
    const times = await timesOf(origin, timeframe, { start: range.start, end }, signal);
    if (times.length === 0) break;
    // What comes before the first one of an answer is asked for until nothing does.
    first = end = times.reduce((least, time) => Math.min(least, time));
  }
  return first;
}

/** Open time (ms) of the last candle of a range of at most a page, null when it has none. */
export async function lastTime(
  origin: PageOrigin,
  timeframe: SourceTimeframe,
  range: TimeRange,
  signal: AbortSignal,
): Promise<number | null> {
  let last: number | null = null;
  for (let { start } = range; start < range.end; ) {
    const times = await timesOf(origin, timeframe, { start, end: range.end }, signal);
    if (times.length === 0) break;
    last = times.reduce((most, time) => Math.max(most, time));
    start = last + LENGTHS[timeframe];
  }
  return last;
}

/** Open times of an answer; those off the clock count as the candle that they lie in. */
async function timesOf(
  { source, retrier, symbol }: PageOrigin,
  timeframe: SourceTimeframe,
  { start, end }: TimeRange,
  signal: AbortSignal,
): Promise<number[]> {
  const length = LENGTHS[timeframe];
  const rows = await retrier.run(() => source.candles(symbol, timeframe, start, end, signal), signal);
  return rows.map(([time]) => Math.floor(time / length) * length).filter((time) => time >= start && time < end);
}
