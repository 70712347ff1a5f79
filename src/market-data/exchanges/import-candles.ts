/**
 * Imports the minutes of a series from an exchange: only those that are missing, page by page, resumable at any moment
 * because the store itself is the record of what was done.
 *
 * @module
 */
import { MINUTE } from '../../candles/timeframe.ts';
import { AppError } from '../../errors.ts';
import type { JobContext } from '../../jobs/job-kind.ts';
import { nearestName } from '../../text/nearest-name.ts';
import type { CandleStore, SeriesKey, TimeRange } from '../candle-store.ts';
import { timeText } from '../validate-rows.ts';
import type { ExchangeSource } from './exchange-source.ts';
import { fetchInOrder } from './fetch-in-order.ts';
import { fetchPage, type PageOrigin } from './fetch-page.ts';
import { findFirstMinute } from './find-listing.ts';
import { describeImport } from './import-report.ts';
import type { ImportReport, ImportRequest } from './import-request.ts';
import {
  earlierPlan,
  earlierWrites,
  type ImportPlan,
  PLAN_UNIT,
  type WrittenUnit,
  writtenUnit,
} from './import-tally.ts';
import { PageBatch } from './page-batch.ts';
import { Retrier, type RetryWorld } from './retry.ts';
import { countMinutes, pagesOf, subtractRanges } from './time-ranges.ts';

/** What an import works with. */
export interface ImportParts extends RetryWorld {
  readonly source: ExchangeSource;
  readonly store: CandleStore;
  /** The present, ms. */
  readonly now: () => number;
}

/** The part of a job's context that an import uses. */
export type ImportHandling = Pick<JobContext<unknown>, 'signal' | 'units' | 'checkpoint' | 'progress'>;

/** Attempts at the first contact, so that a missing network is said within seconds. */
const FIRST_ATTEMPTS = 3;
/** Minutes before the present whose absence is no outage yet: they may still come. */
const SETTLING = 60;

/**
 * Imports what is missing of `[start, end)`; with `replace` everything is fetched again and takes the place of what
 * differs. When the signal is aborted, what was fetched is stored and the report says that it is not complete. Throws
 * `AppError('network' | 'not_found' | 'invalid_argument' | 'storage' | 'busy')`.
 */
export async function importCandles(
  request: ImportRequest,
  parts: ImportParts,
  handling: ImportHandling,
): Promise<ImportReport> {
  const { source, store } = parts;
  const key: SeriesKey = { exchange: request.exchange, symbol: request.symbol };
  const origin: PageOrigin = {
    source,
    symbol: request.symbol,
    retrier: new Retrier(request.exchange, parts),
    now: parts.now,
  };
  await requireListed(origin, handling.signal);
  const notes: string[] = [];
  const plan = earlierPlan(handling.units) ?? (await makePlan(request, origin, parts, handling, notes));
  const range: TimeRange = { start: plan.start, end: plan.end };
  const wanted = request.replace
    ? [range]
    : subtractRanges(range, [...(await storedRanges(store, key, range)), ...(await store.outages(key))]);
  const writes = earlierWrites(handling.units);
  const complete = await fetchAndStore({ key, request, wanted, range, origin, parts, handling, writes });
  return describeImport({ store, key, plan, complete, writes, notes });
}

async function requireListed({ source, symbol, retrier }: PageOrigin, signal: AbortSignal): Promise<void> {
  const listed = await retrier.run(() => source.symbols(signal), signal, FIRST_ATTEMPTS);
  if (listed.includes(symbol)) return;
  const nearest = nearListed(symbol, listed);
  throw new AppError('not_found', `${symbol} is not listed on ${source.name}`, {
    hint:
      nearest.length === 0 ? 'check the symbol: BASE-QUOTE, e.g. BTC-USDT' : `nearest listed: ${nearest.join(', ')}`,
    details: { nearest },
  });
}

/** Up to five listed symbols: the nearest by spelling, then those of the same base, then of the same quote's start. */
function nearListed(symbol: string, listed: readonly string[]): string[] {
  const found: string[] = [];
  const left = new Set(listed);
  const add = (name: string | null | undefined): void => {
    if (name === null || name === undefined || !left.delete(name)) return;
    found.push(name);
  };
  const [base = ''] = symbol.split('-');
  add(nearestName(symbol, left));
  for (const name of listed) if (name.split('-')[0] === base && found.length < 5) add(name);
  while (found.length < 5) {
    const before = found.length;
    add(nearestName(symbol, left));
    if (found.length === before) break;
  }
  return found;
}

async function makePlan(
  request: ImportRequest,
  origin: PageOrigin,
  { store }: ImportParts,
  { signal, checkpoint }: ImportHandling,
  notes: string[],
): Promise<ImportPlan> {
  const { exchange, symbol } = request;
  // The exchange's clock counts where ours runs ahead of it: a minute that has not ended there is not stored.
  const present = Math.min(origin.now(), origin.source.serverTime() ?? Number.POSITIVE_INFINITY);
  const newest = Math.floor(present / MINUTE) * MINUTE;
  const end = Math.min(request.end ?? newest, newest);
  const oldest = origin.source.history === null ? Number.NEGATIVE_INFINITY : newest - origin.source.history * MINUTE;
  let start = Math.max(request.start, oldest);
  if (start > request.start) {
    notes.push(
      `${exchange} gives only its last ${origin.source.history} minutes: the import starts at ${timeText(start)}`,
    );
  }
  if (start >= end) {
    throw new AppError(
      'invalid_argument',
      `expected a range of minutes that have ended, was ${timeText(request.start)} to ${timeText(request.end ?? newest)}`,
      {
        hint: `the last minute that ${exchange} can give now is ${timeText(newest - MINUTE)}, the first ${timeText(Math.max(0, oldest))}`,
      },
    );
  }
  const key = { exchange, symbol };
  const stored = await store.coverage(key);
  let listed: number | null = null;
  if (stored === null || stored.start > start) {
    listed = await findFirstMinute(origin, { start, end: stored?.start ?? newest }, signal);
    listed ??= stored?.start ?? null;
    if (listed === null) {
      throw new AppError('not_found', `${exchange} has no candles of ${symbol} since ${timeText(start)}`, {
        hint: 'try an earlier start_date',
      });
    }
    if (listed >= end) {
      throw new AppError('invalid_argument', `${symbol} has candles on ${exchange} only since ${timeText(listed)}`, {
        hint: `use start_date ${timeText(listed).slice(0, 10)} or later`,
        details: { listed_from: timeText(listed) },
      });
    }
    if (listed > start) notes.push(`${symbol} has candles on ${exchange} since ${timeText(listed)}`);
    start = Math.max(start, listed);
  }
  const storedBefore = countMinutes(await storedRanges(store, key, { start, end }));
  const plan = { stored_before: storedBefore, start, end, listed_from: listed };
  await checkpoint(PLAN_UNIT, plan);
  return plan;
}

/** The stored minutes of a range. */
async function storedRanges(store: CandleStore, key: SeriesKey, range: TimeRange): Promise<TimeRange[]> {
  const coverage = await store.coverage(key);
  if (coverage === null) return [];
  const spanned = { start: Math.max(range.start, coverage.start), end: Math.min(range.end, coverage.end) };
  return spanned.start >= spanned.end ? [] : subtractRanges(spanned, coverage.gaps);
}

interface FetchWork {
  readonly key: SeriesKey;
  readonly request: ImportRequest;
  readonly wanted: readonly TimeRange[];
  readonly range: TimeRange;
  readonly origin: PageOrigin;
  readonly parts: ImportParts;
  readonly handling: ImportHandling;
  /** Added to. */
  readonly writes: WrittenUnit[];
}

/** Fetches and stores; false when it was aborted before the end. */
async function fetchAndStore(work: FetchWork): Promise<boolean> {
  const { key, request, wanted, range, origin, parts, handling, writes } = work;
  const pages = pagesOf(wanted, origin.source.pageSize, range.end);
  const total = countMinutes(pages);
  const batch = new PageBatch(parts.now);
  let done = 0;
  let flushing: Promise<void> = Promise.resolve();
  const flush = async (): Promise<void> => {
    if (batch.isEmpty) return;
    const { start, candles, absent, rejected, wrote } = batch.take();
    const began = parts.now();
    const outcome = candles.length === 0 ? null : await parts.store.write(key, candles, { replace: request.replace });
    const outages = settled(absent, rejected, range.end, parts.now());
    if (outages.length > 0) await parts.store.confirmOutages(key, outages);
    wrote(parts.now() - began);
    const unit = writtenUnit(outcome, rejected);
    writes.push(unit);
    await handling.checkpoint(new Date(start).toISOString(), unit);
  };
  try {
    for await (const page of fetchInOrder(pages, origin.source.parallel, (each) =>
      fetchPage(origin, each, handling.signal),
    )) {
      batch.add(page);
      done += countMinutes([page]);
      handling.progress({ done, total, text: `${key.symbol} on ${key.exchange} up to ${timeText(page.end)}` });
      if (!batch.isDue) continue;
      await flushing;
      flushing = flush();
      // A failure is met at the next turn; until then pages go on coming.
      flushing.catch(() => undefined);
    }
    await flushing;
    await flush();
    return true;
  } catch (failure) {
    // What was fetched is kept, whatever ended the import.
    await flushing.catch(() => undefined);
    await flush().catch(() => undefined);
    if (handling.signal.aborted) return false;
    throw failure;
  }
}

/** Of the absent minutes those that are outages: not refused rows, not so young that they may still come. */
function settled(absent: readonly TimeRange[], rejected: FetchedRejections, end: number, now: number): TimeRange[] {
  const young = { start: now - SETTLING * MINUTE, end: Math.max(end, now) };
  const wrong = rejected.map(({ time }) => ({ start: time, end: time + MINUTE }));
  return absent.flatMap((range) => subtractRanges(range, [young, ...wrong]));
}

type FetchedRejections = Awaited<ReturnType<typeof fetchPage>>['rejected'];
