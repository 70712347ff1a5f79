/**
 * One page of minutes, complete as far as the exchange has them.
 *
 * @module
 */
import type { CandleColumns } from '../../candles/candle-columns.ts';
import { MINUTE } from '../../candles/timeframe.ts';
import type { TimeRange } from '../candle-store.ts';
import { checkRows, type RejectedRow } from './checked-page.ts';
import type { ExchangeRow, ExchangeSource } from './exchange-source.ts';
import type { Retrier } from './retry.ts';
import { missingRanges } from './time-ranges.ts';

/** Where pages come from. */
export interface PageOrigin {
  readonly source: ExchangeSource;
  readonly retrier: Retrier;
  readonly symbol: string;
  /** The present, ms. */
  readonly now: () => number;
}

/** A fetched page. */
export interface Page extends TimeRange {
  readonly candles: CandleColumns;
  /** Minutes that the exchange did not have when it was asked again. */
  readonly absent: readonly TimeRange[];
  /** Rows that were wrong each time. */
  readonly rejected: readonly RejectedRow[];
}

/** Minutes that a stretch must miss on a sparse exchange to be asked for again. */
const SPARSE_STRETCH = 60;

/**
 * Fetches the minutes of `page`. What is missing or wrong is asked for again, once, and further as long as that brings
 * new rows (some mirrors give shorter pages than they are asked for).
 */
export async function fetchPage(origin: PageOrigin, page: TimeRange, signal: AbortSignal): Promise<Page> {
  const { source, retrier, symbol, now } = origin;
  const fetch = ({ start, end }: TimeRange): Promise<readonly ExchangeRow[]> =>
    retrier.run(() => source.candles(symbol, '1m', start, end, signal), signal);
  let rows = await fetch(page);
  for (;;) {
    const checked = checkRows(rows, now());
    const absent = missingRanges(checked.candles.timestamp, page.start, page.end);
    const wrong = new Set(checked.rejected.map(({ time }) => time));
    const doubtful = source.sparse ? absent.filter((range) => isLong(range) || holdsAny(range, wrong)) : absent;
    const first = doubtful[0];
    const last = doubtful[doubtful.length - 1];
    if (first === undefined || last === undefined) return { ...page, ...checked, absent };
    const again = await fetch({ start: first.start, end: last.end });
    // Rows asked for again take the place of wrong ones of the same minute.
    const retried = new Set(again.map(([time]) => time));
    rows = [...rows.filter(([time]) => !retried.has(time)), ...again];
    const next = checkRows(rows, now());
    if (next.candles.length > checked.candles.length) continue;
    return { ...page, ...next, absent: missingRanges(next.candles.timestamp, page.start, page.end) };
  }
}

function holdsAny({ start, end }: TimeRange, times: ReadonlySet<number>): boolean {
  for (const time of times) if (time >= start && time < end) return true;
  return false;
}

function isLong({ start, end }: TimeRange): boolean {
  return end - start >= SPARSE_STRETCH * MINUTE;
}
