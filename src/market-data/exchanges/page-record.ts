/**
 * What an exchange said of the minutes of a page, answer by answer, and what has to be asked next.
 *
 * @module
 */
import type { CandleColumns } from '../../candles/candle-columns.ts';
import { MINUTE } from '../../candles/timeframe.ts';
import type { TimeRange } from '../candle-store.ts';
import { type CheckedRows, minuteOf, type RejectedRow, toColumns } from './checked-page.ts';
import type { ExchangeRow } from './exchange-source.ts';

/** What is known of a page. */
export interface PageFindings {
  readonly candles: CandleColumns;
  /** Minutes for which no row came, neither right nor wrong. */
  readonly absent: readonly TimeRange[];
  /** Those of them that are known only by answers without any row. */
  readonly unsupported: readonly TimeRange[];
  /** Wrong rows of minutes for which no right one came. */
  readonly rejected: readonly RejectedRow[];
}

/** Answers that have to agree before a minute counts as absent, or its row as wrong. */
const AGREEING = 2;
/** Minutes that a stretch must miss on a sparse exchange to be asked for again. */
export const SPARSE_STRETCH = 60;

/**
 * The minutes of a page, each with its row, or with how often it was heard that there is none.
 *
 * That is heard from an answer with rows on both sides of the minute, or from one without any row to a request for
 * minutes of which none has a known row. What lies before the first or behind the last row of an answer stays unheard: an
 * answer may give less than the exchange has, from either end.
 *
 * `next` comes to an end: whatever tells something new leaves less to hear, which are two answers a minute at the most. After
 * an answer that told nothing new smaller pieces are asked for, at last a stretch without its neighbours; the answer to
 * that has a row of it or none at all, and either is new. So there are at most three requests for each of two answers a
 * minute; with answers of `n` rows it is about one request for `n - 1` rows, and for whole ones one besides the first.
 */
export class PageRecord {
  readonly #page: TimeRange;
  readonly #sparse: boolean;
  readonly #rows = new Map<number, ExchangeRow>();
  readonly #wrong = new Map<number, RejectedRow>();
  /** How often each minute was heard to have no right row, up to the number needed. */
  readonly #heard: Uint8Array;
  readonly #unsupported: Uint8Array;
  /** Answers since the last one that told something new. */
  #vain = 0;

  constructor(page: TimeRange, sparse: boolean) {
    const minutes = (page.end - page.start) / MINUTE;
    this.#page = page;
    this.#sparse = sparse;
    this.#heard = new Uint8Array(minutes);
    this.#unsupported = new Uint8Array(minutes);
  }

  /** Takes in the answer to `asked`; `whole` when it is known that the exchange has no more rows there. */
  hear(asked: TimeRange, answer: CheckedRows, whole: boolean): void {
    const before = this.#left();
    const rows = answer.rows.filter(([time]) => time >= asked.start && time < asked.end);
    const rejected = answer.rejected.filter(({ time }) => time >= asked.start && time < asked.end);
    if (rows.length === 0 && rejected.length === 0) this.#hearNone(asked);
    else this.#hearRows(asked, rows, rejected, whole);
    this.#vain = this.#left() < before ? 0 : this.#vain + 1;
  }

  /** What to ask for now, at most `longest` minutes, neighbours within `reach`; null when all is settled. */
  next(reach: TimeRange, longest: number): TimeRange | null {
    const unheard = this.#stretches((index) => this.#heard[index] === 0)[0];
    if (unheard !== undefined) return this.#vain === 0 ? withNeighbours(unheard, reach, longest) : unheard;
    const doubtful = this.#stretches((index) => (this.#heard[index] as number) < AGREEING).filter(
      (stretch) => !this.#isMarket(stretch),
    );
    const first = doubtful[0];
    const last = doubtful[doubtful.length - 1];
    if (first === undefined || last === undefined) return null;
    if (this.#vain === 0) return withNeighbours({ start: first.start, end: last.end }, reach, longest);
    return this.#vain === 1 ? withNeighbours(first, reach, longest) : first;
  }

  /** What is known so far. */
  findings(): PageFindings {
    const left = [...this.#wrong].filter(([minute]) => !this.#rows.has(minute));
    return {
      candles: toColumns([...this.#rows.values()].sort((one, other) => one[0] - other[0])),
      absent: this.#stretches((index) => !this.#wrong.has(this.#time(index))),
      unsupported: this.#stretches((index) => this.#unsupported[index] === 1),
      rejected: left.sort(([one], [other]) => one - other).map(([, row]) => row),
    };
  }

  #hearNone(asked: TimeRange): void {
    const indices = this.#indices(asked.start, asked.end);
    // Where rows are known to be, an answer without any is no word about the other minutes either.
    if (indices.some((index) => this.#rows.has(this.#time(index)))) return;
    for (const index of indices) {
      if (this.#heard[index] === 0) this.#unsupported[index] = 1;
      this.#heard[index] = AGREEING;
    }
  }

  #hearRows(asked: TimeRange, rows: readonly ExchangeRow[], rejected: readonly RejectedRow[], whole: boolean): void {
    const given = new Set<number>();
    for (const row of rows) {
      given.add(row[0]);
      if (row[0] >= this.#page.start && row[0] < this.#page.end) this.#rows.set(row[0], row);
    }
    for (const row of rejected) {
      const minute = minuteOf(row.time);
      if (given.has(minute)) continue;
      given.add(minute);
      this.#hearAbsent(minute, minute + MINUTE);
      if (minute >= this.#page.start && minute < this.#page.end) this.#wrong.set(minute, row);
    }
    const minutes = [...given].sort((one, other) => one - other);
    let reached = whole ? asked.start : (minutes[0] ?? asked.end);
    for (const minute of minutes) {
      this.#hearAbsent(reached, minute);
      reached = minute + MINUTE;
    }
    if (whole) this.#hearAbsent(reached, asked.end);
  }

  #hearAbsent(start: number, end: number): void {
    for (const index of this.#indices(start, end)) {
      this.#heard[index] = Math.min(AGREEING, (this.#heard[index] as number) + 1);
    }
  }

  /** Answers that are still to be heard, over all minutes. */
  #left(): number {
    let left = 0;
    for (let index = 0; index < this.#heard.length; index++) {
      if (!this.#rows.has(this.#time(index))) left += AGREEING - (this.#heard[index] as number);
    }
    return left;
  }

  /** Whether the stretch is what the market was: few minutes without a trade. */
  #isMarket({ start, end }: TimeRange): boolean {
    if (!this.#sparse || end - start >= SPARSE_STRETCH * MINUTE) return false;
    return !this.#indices(start, end).some((index) => this.#wrong.has(this.#time(index)));
  }

  /** Stretches of minutes without a right row that fit. */
  #stretches(fits: (index: number) => boolean): TimeRange[] {
    const found: { start: number; end: number }[] = [];
    for (let index = 0; index < this.#heard.length; index++) {
      const time = this.#time(index);
      if (this.#rows.has(time) || !fits(index)) continue;
      const last = found[found.length - 1];
      if (last?.end === time) last.end += MINUTE;
      else found.push({ start: time, end: time + MINUTE });
    }
    return found;
  }

  /** The minutes of a range that are the page's. */
  #indices(start: number, end: number): number[] {
    const first = Math.max(0, (start - this.#page.start) / MINUTE);
    const last = Math.min(this.#heard.length, (end - this.#page.start) / MINUTE);
    return Array.from({ length: Math.max(0, last - first) }, (_entry, offset) => first + offset);
  }

  #time(index: number): number {
    return this.#page.start + index * MINUTE;
  }
}

/** The stretch with a minute on either side, as far as there is one to ask for. */
function withNeighbours({ start, end }: TimeRange, reach: TimeRange, longest: number): TimeRange {
  const first = Math.min(start, Math.max(start - MINUTE, reach.start));
  const last = Math.max(end, Math.min(end + MINUTE, reach.end));
  return { start: first, end: Math.min(last, first + longest * MINUTE) };
}
