/**
 * Pages on their way from an exchange into the store.
 *
 * @module
 */
import type { JobContext } from '../../jobs/job-kind.ts';
import { isoTime } from '../../text/iso-time.ts';
import type { CandleStore, SeriesKey, TimeRange } from '../candle-store.ts';
import { countMinutes, pagesOf } from '../time-ranges.ts';
import { fetchInOrder } from './fetch-in-order.ts';
import { fetchPage, type Page, type PageOrigin } from './fetch-page.ts';
import { type WrittenUnit, writtenUnit } from './import-tally.ts';
import { judgeOutages } from './outage-doubt.ts';
import { PageBatch } from './page-batch.ts';

/** What is fetched, from where, and where it goes. */
export interface FetchWork {
  readonly key: SeriesKey;
  /** Whether fetched rows take the place of stored ones that differ. */
  readonly replace: boolean;
  readonly wanted: readonly TimeRange[];
  /** Pages do not reach beyond it, ms. */
  readonly end: number;
  readonly origin: PageOrigin;
  readonly store: CandleStore;
  readonly handling: Pick<JobContext<unknown>, 'signal' | 'checkpoint' | 'progress'>;
  /** What each write brought is added. */
  readonly writes: WrittenUnit[];
}

/** Fetches and stores; gives the minutes asked for and whether all were fetched before the signal was aborted. */
export async function fetchAndStore(work: FetchWork): Promise<{ total: number; complete: boolean }> {
  const { key, replace, wanted, end, origin, store, handling, writes } = work;
  const pages = pagesOf(wanted, origin.source.pageSize, end);
  const total = countMinutes(pages);
  const batch = new PageBatch(origin.now);
  let done = 0;
  let flushing: Promise<void> = Promise.resolve();
  const flush = async (): Promise<void> => {
    if (batch.isEmpty) return;
    const { fetched, candles, absent, unsupported, rejected, wrote } = batch.take();
    const began = origin.now();
    const outcome = candles.length === 0 ? null : await store.write(key, candles, { replace });
    // What is stored counts, whatever fails after it.
    const unit = writtenUnit({ fetched, absent: replace ? absent : [] }, outcome, rejected);
    writes.push(unit);
    const earlier = await store.outages(key);
    const outages = judgeOutages({ absent, unsupported, earlier, sparse: origin.source.sparse, now: origin.now() });
    if (outages.length > 0 || earlier.length > 0) await store.noteOutages(key, fetched, outages);
    wrote(origin.now() - began);
    await handling.checkpoint(isoTime(fetched[0]?.start ?? 0), unit);
  };
  /** Pages whose turn has not come. */
  const ready = new Map<number, Page>();
  const fetch = async (range: TimeRange): Promise<Page> => {
    const page = await fetchPage(origin, range, handling.signal);
    ready.set(page.start, page);
    return page;
  };
  try {
    for await (const page of fetchInOrder(pages, origin.source.parallel, fetch)) {
      ready.delete(page.start);
      batch.add(page);
      done += countMinutes([page]);
      handling.progress({ done, total, text: `${key.symbol} on ${key.exchange} up to ${isoTime(page.end)}` });
      if (!batch.isDue) continue;
      await flushing;
      flushing = flush();
      // A failure is met at the next turn; until then pages go on coming.
      flushing.catch(() => undefined);
    }
    await flushing;
    await flush();
    return { total, complete: true };
  } catch (failure) {
    // What was fetched is kept, whatever ended the import.
    await flushing.catch(() => undefined);
    for (const page of [...ready.values()].sort((one, other) => one.start - other.start)) batch.add(page);
    await flush().catch(() => undefined);
    if (handling.signal.aborted) return { total, complete: false };
    throw failure;
  }
}
