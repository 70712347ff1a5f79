/**
 * Finds where the candles of a symbol end that is no longer traded, so that the years since are not asked for page by page.
 *
 * @module
 */
import { DAY, MINUTE } from '../../candles/timeframe.ts';
import { AppError } from '../../errors.ts';
import type { TimeRange } from '../candle-store.ts';
import { daysAtOnce, type ExchangeRow, type SourceTimeframe } from './exchange-source.ts';
import type { PageOrigin } from './fetch-page.ts';

/** Ranges of fewer pages are fetched sooner than looked into. */
const FEW_PAGES = 8;

/**
 * The end (ms, exclusive) of what the exchange has in `range`: that of the range where its last page holds a candle; its
 * start where nothing is there. An exchange without days is believed to have all.
 */
export async function findEnd(origin: PageOrigin, range: TimeRange, signal: AbortSignal): Promise<number> {
  const { source, retrier, symbol } = origin;
  const page = source.pageSize * MINUTE;
  if (range.end - range.start < FEW_PAGES * page) return range.end;
  const ask = (timeframe: SourceTimeframe, start: number, end: number): Promise<readonly ExchangeRow[]> =>
    retrier.run(() => source.candles(symbol, timeframe, start, end, signal), signal);
  if ((await ask('1m', range.end - page, range.end)).length > 0) return range.end;
  try {
    const day = await lastDay(ask, range, daysAtOnce(source));
    return day === null ? range.start : await endOfDay(ask, day, range, page);
  } catch (failure) {
    if (failure instanceof AppError && failure.code === 'invalid_argument') return range.end;
    throw failure;
  }
}

type Ask = (timeframe: SourceTimeframe, start: number, end: number) => Promise<readonly ExchangeRow[]>;

/** The last day of the range that has a candle, from the range's end backwards. */
async function lastDay(ask: Ask, range: TimeRange, days: number): Promise<number | null> {
  const first = Math.floor(range.start / DAY) * DAY;
  for (let end = Math.ceil(range.end / DAY) * DAY; end > first; end -= days * DAY) {
    const rows = await ask('1d', Math.max(first, end - days * DAY), end);
    if (rows.length > 0) return latest(rows);
  }
  return null;
}

/** Where the minutes of a day end; the day's own end where it has none. */
async function endOfDay(ask: Ask, day: number, range: TimeRange, page: number): Promise<number> {
  const last = Math.min(range.end, day + DAY);
  let found = Number.NEGATIVE_INFINITY;
  for (let start = Math.max(range.start, day); start < last; start += page) {
    const rows = await ask('1m', start, Math.min(last, start + page));
    if (rows.length > 0) found = latest(rows);
  }
  if (found > 0) return found + MINUTE;
  return day < range.start ? range.start : last;
}

function latest(rows: readonly ExchangeRow[]): number {
  return rows.reduce((last, [time]) => Math.max(last, time), Number.NEGATIVE_INFINITY);
}
