/**
 * What an import will fetch: decided once, when it begins.
 *
 * @module
 */
import { MINUTE } from '../../candles/timeframe.ts';
import { AppError } from '../../errors.ts';
import { isoTime } from '../../text/iso-time.ts';
import type { CandleStore, SeriesCoverage, SeriesKey, TimeRange } from '../candle-store.ts';
import { isDamage } from '../store/series-segments.ts';
import { countMinutes, subtractRanges } from '../time-ranges.ts';
import type { PageOrigin } from './fetch-page.ts';
import { findEnd } from './find-end.ts';
import { findFirstMinute, lookAgain } from './find-listing.ts';
import type { ImportRequest } from './import-request.ts';
import type { ImportPlan } from './import-tally.ts';

/**
 * Fits a request to what the exchange has: its last minute that ended, its first one, the history that it keeps. Throws
 * `AppError('invalid_argument' | 'not_found')` when nothing is left.
 */
export async function planImport(
  request: ImportRequest,
  origin: PageOrigin,
  store: CandleStore,
  signal: AbortSignal,
): Promise<ImportPlan> {
  const { exchange, symbol } = request;
  const notes: string[] = [];
  // The exchange's clock counts where ours runs ahead of it: a minute that has not ended there is not stored.
  const present = Math.min(origin.now(), origin.source.serverTime() ?? Number.POSITIVE_INFINITY);
  const newest = Math.floor(present / MINUTE) * MINUTE;
  let end = Math.min(request.end ?? newest, newest);
  const oldest = origin.source.history === null ? Number.NEGATIVE_INFINITY : newest - origin.source.history * MINUTE;
  let start = Math.max(request.start, oldest);
  if (start > request.start) {
    notes.push(
      `${exchange} gives only its last ${origin.source.history} minutes: the import starts at ${isoTime(start)}`,
    );
  }
  if (start >= end) {
    throw new AppError(
      'invalid_argument',
      `start_date: expected the start of a range of minutes that have ended, was ${isoTime(request.start)} to ${isoTime(request.end ?? newest)}`,
      {
        details: { argument: 'start_date' },
        hint: `the last minute that ${exchange} can give now is ${isoTime(newest - MINUTE)}, the first ${isoTime(Math.max(0, oldest))}`,
      },
    );
  }
  const key = { exchange, symbol };
  const stored = await coverageToAddTo(store, key);
  let listed: number | null = null;
  if (stored === null || stored.start > start) {
    listed = await findListing(origin, { start, end: stored?.start ?? newest }, stored, signal);
    if (listed === null) throw noneSince(request, start);
    if (listed >= end) throw beginsLater(request, listed, newest);
    if (listed > start) notes.push(`${symbol} has candles on ${exchange} since ${isoTime(listed)}`);
    start = Math.max(start, listed);
  }
  const after = stored !== null && stored.start <= start ? Math.max(start, Math.min(end, stored.end)) : start;
  const last = await findEnd(origin, { start: after, end }, signal);
  if (last < end) {
    if (last <= start) throw noneSince(request, start);
    notes.push(
      `${symbol} has no candles on ${exchange} after ${isoTime(last - MINUTE)}: it may no longer be traded there`,
    );
    end = last;
  }
  const storedBefore = countMinutes(await storedRanges(store, key, { start, end }));
  return { stored_before: storedBefore, start, end, listed_from: listed, notes };
}

/** The first minute; what is stored begins with it where nothing before is found. */
async function findListing(
  origin: PageOrigin,
  range: TimeRange,
  stored: SeriesCoverage | null,
  signal: AbortSignal,
): Promise<number | null> {
  const found = await findFirstMinute(origin, range, signal);
  if (found !== null || stored !== null) return found ?? stored?.start ?? null;
  const later = await lookAgain(origin, range, signal);
  if (later === null) return null;
  return (await findFirstMinute(origin, { start: range.start, end: later + MINUTE }, signal)) ?? later;
}

/** The end was given too early, or no minute since the first one has ended. */
function beginsLater({ exchange, symbol, end }: ImportRequest, listed: number, newest: number): AppError {
  const first = isoTime(listed);
  if (end !== null && end <= listed) {
    return new AppError(
      'invalid_argument',
      `end_date: expected a time after ${first}, since which ${symbol} has candles on ${exchange}, was ${isoTime(end)}`,
      {
        hint: 'give a later end_date, or none for all until now',
        details: { argument: 'end_date', listed_from: first },
      },
    );
  }
  return new AppError(
    'not_found',
    `symbol: ${symbol} has candles on ${exchange} since ${first}, and minutes have ended until ${isoTime(newest)} only`,
    { hint: `try again after ${first}`, details: { argument: 'symbol', listed_from: first } },
  );
}

function noneSince({ exchange, symbol }: ImportRequest, start: number): AppError {
  return new AppError('not_found', `start_date: ${exchange} has no candles of ${symbol} since ${isoTime(start)}`, {
    hint: 'try an earlier start_date',
    details: { argument: 'start_date' },
  });
}

/** What is stored of a series; nothing where no file of it can be read: an import is how it is repaired. */
export async function coverageToAddTo(store: CandleStore, key: SeriesKey): Promise<SeriesCoverage | null> {
  try {
    return await store.coverage(key);
  } catch (thrown) {
    if (isDamage(thrown)) return null;
    throw thrown;
  }
}

/** The stored minutes of a range. */
export async function storedRanges(store: CandleStore, key: SeriesKey, range: TimeRange): Promise<TimeRange[]> {
  const coverage = await coverageToAddTo(store, key);
  if (coverage === null) return [];
  const spanned = { start: Math.max(range.start, coverage.start), end: Math.min(range.end, coverage.end) };
  return spanned.start >= spanned.end ? [] : subtractRanges(spanned, coverage.gaps);
}
