/**
 * Finds the first minute that an exchange has of a symbol.
 *
 * @module
 */
import { DAY, MINUTE } from '../../candles/timeframe.ts';
import { AppError } from '../../errors.ts';
import type { TimeRange } from '../candle-store.ts';
import { daysAtOnce } from './exchange-source.ts';
import type { PageOrigin } from './fetch-page.ts';

/**
 * The first minute in `range` with a candle, ms; null when there is none. The first page is looked at, then days, then the
 * minutes of the first day; an exchange without days is searched by halves.
 */
export async function findFirstMinute(
  origin: PageOrigin,
  range: TimeRange,
  signal: AbortSignal,
): Promise<number | null> {
  const atStart = await firstOf(origin, range.start, range.end, signal);
  if (atStart !== null) return atStart;
  try {
    return await searchByDays(origin, range, signal);
  } catch (failure) {
    if (!(failure instanceof AppError) || failure.code !== 'invalid_argument') throw failure;
    return searchByHalves(origin, range, signal);
  }
}

async function searchByDays(origin: PageOrigin, range: TimeRange, signal: AbortSignal): Promise<number | null> {
  const { source, retrier, symbol } = origin;
  const days = daysAtOnce(source);
  for (let start = Math.floor(range.start / DAY) * DAY; start < range.end; start += days * DAY) {
    const end = Math.min(start + days * DAY, Math.ceil(range.end / DAY) * DAY);
    const rows = await retrier.run(() => source.candles(symbol, '1d', start, end, signal), signal);
    if (rows.length === 0) continue;
    const day = rows.reduce((first, [time]) => Math.min(first, time), Number.POSITIVE_INFINITY);
    return searchDay(origin, { start: Math.max(range.start, day), end: range.end }, signal);
  }
  return null;
}

/** Looks through minutes from `start` on, a page at a time, for two days at most. */
async function searchDay(origin: PageOrigin, { start, end }: TimeRange, signal: AbortSignal): Promise<number | null> {
  const last = Math.min(end, start + 2 * DAY);
  for (let from = start; from < last; from += origin.source.pageSize * MINUTE) {
    const first = await firstOf(origin, from, end, signal);
    if (first !== null) return first;
  }
  return null;
}

async function searchByHalves(origin: PageOrigin, range: TimeRange, signal: AbortSignal): Promise<number | null> {
  const page = origin.source.pageSize;
  let before = 0;
  let after = Math.ceil((range.end - range.start) / MINUTE / page);
  let found = await firstOf(origin, range.start + (after - 1) * page * MINUTE, range.end, signal);
  if (found === null) return null;
  while (after - before > 1) {
    const middle = (before + after) >> 1;
    const first = await firstOf(origin, range.start + (middle - 1) * page * MINUTE, range.end, signal);
    if (first === null) before = middle;
    else {
      found = first;
      after = middle;
    }
  }
  return found;
}

/** The first minute of the page that begins at `start`, or null. */
async function firstOf(origin: PageOrigin, start: number, end: number, signal: AbortSignal): Promise<number | null> {
  const { source, retrier, symbol } = origin;
  const last = Math.min(end, start + source.pageSize * MINUTE);
  if (start >= last) return null;
  const rows = await retrier.run(() => source.candles(symbol, '1m', start, last, signal), signal);
  return rows.length === 0 ? null : rows.reduce((first, [time]) => Math.min(first, time), Number.POSITIVE_INFINITY);
}
