/**
 * Finds the first minute that an exchange has of a symbol.
 *
 * @module
 */
import { DAY, MINUTE } from '../../candles/timeframe.ts';
import { AppError } from '../../errors.ts';
import type { TimeRange } from '../candle-store.ts';
import { firstTime } from './edge-times.ts';
import { daysAtOnce } from './exchange-source.ts';
import { PATIENCE, type PageOrigin } from './fetch-page.ts';

/**
 * The first minute in `range` with a candle, ms; null when there is none. The first page is looked at, then days, then the
 * minutes of the first day; an exchange without days is searched by halves.
 */
export async function findFirstMinute(
  origin: PageOrigin,
  range: TimeRange,
  signal: AbortSignal,
): Promise<number | null> {
  let found = await search(origin, range, signal);
  while (found !== null && found > range.start) {
    const earlier = await lookAgain(origin, { start: range.start, end: found }, signal);
    if (earlier === null) break;
    found = earlier;
  }
  return found;
}

/** Searches a range in which nothing was found once more, and again: answers may lack rows for a moment. */
export async function lookAgain(origin: PageOrigin, range: TimeRange, signal: AbortSignal): Promise<number | null> {
  for (const pause of PATIENCE) {
    await origin.retrier.pause(pause, 'a look for the listing', signal);
    const found = await search(origin, range, signal);
    if (found !== null) return found;
  }
  return null;
}

async function search(origin: PageOrigin, range: TimeRange, signal: AbortSignal): Promise<number | null> {
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
  const days = daysAtOnce(origin.source);
  for (let start = Math.floor(range.start / DAY) * DAY; start < range.end; start += days * DAY) {
    const end = Math.min(start + days * DAY, Math.ceil(range.end / DAY) * DAY);
    const day = await firstTime(origin, '1d', { start, end }, signal);
    if (day === null) continue;
    const first = Math.max(range.start, day);
    return searchMinutes(origin, { start: first, end: Math.min(range.end, first + 2 * DAY) }, signal);
  }
  return null;
}

/** Looks through minutes, a page at a time. */
async function searchMinutes(origin: PageOrigin, range: TimeRange, signal: AbortSignal): Promise<number | null> {
  for (let from = range.start; from < range.end; from += origin.source.pageSize * MINUTE) {
    const first = await firstOf(origin, from, range.end, signal);
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
  const last = Math.min(end, start + origin.source.pageSize * MINUTE);
  return firstTime(origin, '1m', { start, end: last }, signal);
}
