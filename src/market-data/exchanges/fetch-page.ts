/**
 * One page of minutes, complete as far as the exchange has them.
 *
 * @module
 */
import { MINUTE } from '../../candles/timeframe.ts';
import { isoMinute } from '../../text/iso-time.ts';
import type { TimeRange } from '../candle-store.ts';
import { type CheckedRows, checkRows, minuteOf, toColumns } from './checked-page.ts';
import type { ExchangeSource } from './exchange-source.ts';
import { type PageFindings, PageRecord, SPARSE_STRETCH } from './page-record.ts';
import type { Retrier } from './retry.ts';

/** Where pages come from. */
export interface PageOrigin {
  readonly source: ExchangeSource;
  readonly retrier: Retrier;
  readonly symbol: string;
  /** The present, ms. */
  readonly now: () => number;
  /** The most rows that an answer has had so far. */
  readonly most: { rows: number };
}

/** A fetched page. */
export type Page = TimeRange & PageFindings;

/** Milliseconds after which an answer without any row is asked for again, each time that it still has none. */
export const PATIENCE = [1_000, 4_000] as const;
/** Minutes before the present whose absence is no outage yet: they may still come. */
export const SETTLING = 60;

/**
 * Fetches the minutes of `page`. What its answer does not give is asked for again, as {@link PageRecord} says, until
 * answers agree that the exchange does not have it.
 */
export async function fetchPage(origin: PageOrigin, page: TimeRange, signal: AbortSignal): Promise<Page> {
  const { source } = origin;
  const answer = await askPatiently(origin, page, signal);
  if (answer.rows.length === (page.end - page.start) / MINUTE && answer.rejected.length === 0) {
    origin.most.rows = Math.max(origin.most.rows, answer.rows.length);
    return { ...page, candles: toColumns(answer.rows), absent: [], unsupported: [], rejected: [] };
  }
  const record = new PageRecord(page, source.sparse);
  record.hear(page, answer, isWhole(origin, answer));
  for (;;) {
    const asked = record.next(reach(origin), source.pageSize);
    if (asked === null) return { ...page, ...record.findings() };
    const again = await askPatiently(origin, asked, signal);
    record.hear(asked, again, isWhole(origin, again));
  }
}

/** The answer to a range; one without any row, which exchanges give for moments, only when it stays so. */
async function askPatiently(origin: PageOrigin, range: TimeRange, signal: AbortSignal): Promise<CheckedRows> {
  let answer = await ask(origin, range, signal);
  for (const pause of patience(origin, range)) {
    if (answer.rows.length > 0 || answer.rejected.length > 0) break;
    await origin.retrier.pause(
      pause,
      `an answer without candles for ${isoMinute(range.start)} to ${isoMinute(range.end)}`,
      signal,
    );
    answer = await ask(origin, range, signal);
  }
  return answer;
}

/** Less for what is often empty: the newest minutes, and those of markets in which little is traded. */
function patience({ source, now }: PageOrigin, { start, end }: TimeRange): readonly number[] {
  if (source.sparse && end - start < SPARSE_STRETCH * MINUTE) return [];
  return source.sparse || start >= now() - SETTLING * MINUTE ? PATIENCE.slice(0, 1) : PATIENCE;
}

async function ask(origin: PageOrigin, { start, end }: TimeRange, signal: AbortSignal): Promise<CheckedRows> {
  const { source, retrier, symbol, now } = origin;
  return checkRows(await retrier.run(() => source.candles(symbol, '1m', start, end, signal), signal), now());
}

/**
 * Whether an answer of a sparse exchange gives all that there is, which is believed of one with fewer rows than another one
 * had: there the edges of most pages lack a minute, and asking for each would take longer than the import.
 */
function isWhole({ source, most }: PageOrigin, { rows, rejected }: CheckedRows): boolean {
  const given = rows.length + rejected.length;
  const whole = source.sparse && given < most.rows;
  most.rows = Math.max(most.rows, given);
  return whole;
}

/** What an exchange can be asked for: minutes that have ended, within the history that it gives. */
function reach({ source, now }: PageOrigin): TimeRange {
  const end = minuteOf(now());
  return { start: source.history === null ? Number.NEGATIVE_INFINITY : end - source.history * MINUTE, end };
}
