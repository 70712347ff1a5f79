/**
 * Imports the minutes of a series from an exchange: only those that are missing, page by page, resumable at any moment
 * because the store itself is the record of what was done.
 *
 * @module
 */

import { AppError, withMoreHint } from '../../errors.ts';
import type { JobContext } from '../../jobs/job-kind.ts';
import { counted } from '../../text/amounts.ts';
import type { CandleStore, SeriesKey, TimeRange } from '../candle-store.ts';
import { subtractRanges, unionOf } from '../time-ranges.ts';
import type { ExchangeSource } from './exchange-source.ts';
import { fetchAndStore } from './fetch-and-store.ts';
import type { PageOrigin } from './fetch-page.ts';
import { describeImport, storedBeforeFailing } from './import-report.ts';
import type { ImportReport, ImportRequest } from './import-request.ts';
import { earlierPlan, earlierWrites, PLAN_UNIT } from './import-tally.ts';
import { nearListed } from './near-listed.ts';
import { doubtedRanges } from './outage-doubt.ts';
import { planImport, storedRanges } from './plan-import.ts';
import { withNotices } from './progress-notices.ts';
import { Retrier, type RetryWorld } from './retry.ts';

/** What an import works with. */
export interface ImportParts extends RetryWorld {
  readonly source: ExchangeSource;
  readonly store: CandleStore;
}

/** The part of a job's context that an import uses. */
export type ImportHandling = Pick<JobContext<unknown>, 'signal' | 'units' | 'checkpoint' | 'progress'>;

/** Attempts at the first contact, so that a missing network is said within seconds. */
const FIRST_ATTEMPTS = 3;

/**
 * Imports what is missing of `[start, end)`; with `replace` everything is fetched again and takes the place of what
 * differs. When the signal is aborted, what was fetched is stored and the report says that it is not complete. Throws
 * `AppError('network' | 'not_found' | 'invalid_argument' | 'storage' | 'busy')`.
 */
export async function importCandles(
  request: ImportRequest,
  parts: ImportParts,
  given: ImportHandling,
): Promise<ImportReport> {
  const { source, store } = parts;
  const { handling, notice } = withNotices(given, `looking for ${request.symbol} on ${request.exchange}`);
  const key: SeriesKey = { exchange: request.exchange, symbol: request.symbol };
  const origin: PageOrigin = {
    source,
    symbol: request.symbol,
    retrier: new Retrier(request.exchange, parts, notice),
    now: parts.now,
    most: { rows: 0 },
  };
  await requireListed(origin, handling.signal);
  const earlier = earlierPlan(handling.units);
  const plan = earlier ?? (await planImport(request, origin, store, handling.signal));
  if (earlier === null) await handling.checkpoint(PLAN_UNIT, plan);
  const range: TimeRange = { start: plan.start, end: plan.end };
  const writes = earlierWrites(handling.units);
  const { replace } = request;
  const before = await storedRanges(store, key, range);
  const outages = await store.outages(key);
  const done = replace ? writes.flatMap(({ fetched }) => fetched) : [...before, ...outages];
  // What is doubted was noted before this import began; one that is resumed noted it itself.
  const doubted = replace || earlier !== null ? [] : doubtedRanges(outages, range);
  const wanted = unionOf([...subtractRanges(range, done), ...doubted]);
  const work = { key, replace, wanted, end: plan.end, origin, store, handling, writes };
  const { total, complete } = await fetchAndStore(work).catch(async (failure: unknown) => {
    const now = await storedRanges(store, key, range).catch(() => null);
    throw now === null ? failure : withMoreHint(failure, storedBeforeFailing({ plan, writes, before, now }));
  });
  const report = await describeImport({ store, key, plan, replace, complete, writes });
  if (complete) handling.progress({ done: total, total, text: `${counted(report.imported, 'minute')} imported` });
  return report;
}

async function requireListed({ source, symbol, retrier }: PageOrigin, signal: AbortSignal): Promise<void> {
  const listed = await retrier.run(() => source.symbols(signal), signal, FIRST_ATTEMPTS);
  if (listed.includes(symbol)) return;
  const nearest = nearListed(symbol, listed);
  throw new AppError('not_found', `symbol: expected one that is listed on ${source.name}, was ${symbol}`, {
    hint:
      nearest.length === 0 ? 'check the symbol: BASE-QUOTE, e.g. BTC-USDT' : `nearest listed: ${nearest.join(', ')}`,
    details: { argument: 'symbol', nearest },
  });
}
