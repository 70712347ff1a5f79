/**
 * Finds where the candles of a symbol end that is no longer traded, so that the years since are not asked for page by page.
 *
 * @module
 */
import { DAY, MINUTE } from '../../candles/timeframe.ts';
import { AppError } from '../../errors.ts';
import type { TimeRange } from '../candle-store.ts';
import { lastTime } from './edge-times.ts';
import { daysAtOnce, type ExchangeRow } from './exchange-source.ts';
import { PATIENCE, type PageOrigin } from './fetch-page.ts';

/** Ranges of fewer pages are fetched sooner than looked into. */
const FEW_PAGES = 8;

/**
 * The end (ms, exclusive) of what the exchange has in `range`: that of the range where its last page holds a candle; its
 * start where nothing is there. An exchange without days is believed to have all.
 */
export async function findEnd(origin: PageOrigin, range: TimeRange, signal: AbortSignal): Promise<number> {
  const page = origin.source.pageSize * MINUTE;
  if (range.end - range.start < FEW_PAGES * page) return range.end;
  if (await goesOn(origin, { start: range.end - page, end: range.end }, signal)) return range.end;
  try {
    const day = await lastDay(origin, range, signal);
    return day === null ? range.start : await endOfDay(origin, day, range, signal);
  } catch (failure) {
    if (failure instanceof AppError && failure.code === 'invalid_argument') return range.end;
    throw failure;
  }
}

/** Whether a range has a candle; asked more than once before it is said that it has none. */
async function goesOn(origin: PageOrigin, range: TimeRange, signal: AbortSignal): Promise<boolean> {
  const { source, retrier, symbol } = origin;
  const ask = (): Promise<readonly ExchangeRow[]> =>
    retrier.run(() => source.candles(symbol, '1m', range.start, range.end, signal), signal);
  for (const pause of PATIENCE) {
    if ((await ask()).length > 0) return true;
    await retrier.pause(pause, 'an answer without candles', signal);
  }
  return (await ask()).length > 0;
}

/** The last day of the range that has a candle, from the range's end backwards. */
async function lastDay(origin: PageOrigin, range: TimeRange, signal: AbortSignal): Promise<number | null> {
  const first = Math.floor(range.start / DAY) * DAY;
  const days = daysAtOnce(origin.source);
  for (let end = Math.ceil(range.end / DAY) * DAY; end > first; end -= days * DAY) {
    const day = await lastTime(origin, '1d', { start: Math.max(first, end - days * DAY), end }, signal);
    if (day !== null) return day;
  }
  return null;
}

/** Where the minutes of a day end; the day's own end where it has none. */
async function endOfDay(origin: PageOrigin, day: number, range: TimeRange, signal: AbortSignal): Promise<number> {
  const page = origin.source.pageSize * MINUTE;
  const last = Math.min(range.end, day + DAY);
  let found: number | null = null;
  for (let start = Math.max(range.start, day); start < last; start += page) {
    const minute = await lastTime(origin, '1m', { start, end: Math.min(last, start + page) }, signal);
    if (minute !== null) found = minute;
  }
  if (found !== null) return found + MINUTE;
  return day < range.start ? range.start : last;
}
