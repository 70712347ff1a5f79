/**
 * Pages that wait to be written together: a write costs a month's file, so it is made for many pages where they come
 * fast, and for each where they come slowly.
 *
 * @module
 */
import { type CandleColumns, createCandleColumns } from '../../candles/candle-columns.ts';
import type { TimeRange } from '../candle-store.ts';
import type { RejectedRow } from './checked-page.ts';
import type { Page } from './fetch-page.ts';

/** Milliseconds of work that may wait for a write, and rows. */
const LONGEST_WAIT = 1_000;
const MOST_ROWS = 100_000;

/** A batch of pages in their order. */
export class PageBatch {
  readonly #now: () => number;
  #pages: Page[] = [];
  #rows = 0;
  #since: number;
  /** Milliseconds that the last write took. */
  #cost = 0;

  constructor(now: () => number) {
    this.#now = now;
    this.#since = now();
  }

  get isEmpty(): boolean {
    return this.#pages.length === 0;
  }

  add(page: Page): void {
    this.#pages.push(page);
    this.#rows += page.candles.length;
  }

  /** Whether writing now keeps writes a small part of the work, or is due. */
  get isDue(): boolean {
    const waited = this.#now() - this.#since;
    return this.#rows >= MOST_ROWS || waited >= LONGEST_WAIT || waited >= this.#cost * 10;
  }

  /** Empties the batch; `wrote` is told how long the write of it took, ms. */
  take(): {
    fetched: TimeRange[];
    candles: CandleColumns;
    absent: TimeRange[];
    unsupported: TimeRange[];
    rejected: RejectedRow[];
    wrote: (cost: number) => void;
  } {
    const pages = this.#pages;
    this.#pages = [];
    this.#rows = 0;
    this.#since = this.#now();
    return {
      fetched: pages.map(({ start, end }) => ({ start, end })),
      candles: joinPages(pages),
      absent: pages.flatMap(({ absent }) => absent),
      unsupported: pages.flatMap(({ unsupported }) => unsupported),
      rejected: pages.flatMap(({ rejected }) => rejected),
      wrote: (cost) => {
        this.#cost = cost;
        this.#since = this.#now();
      },
    };
  }
}

function joinPages(pages: readonly Page[]): CandleColumns {
  const joined = createCandleColumns(pages.reduce((sum, { candles }) => sum + candles.length, 0));
  let row = 0;
  for (const { candles } of pages) {
    for (const name of ['timestamp', 'open', 'close', 'high', 'low', 'volume'] as const) {
      joined[name].set(candles[name], row);
    }
    row += candles.length;
  }
  return joined;
}
