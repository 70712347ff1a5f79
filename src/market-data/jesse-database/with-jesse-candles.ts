/**
 * The store with a Jesse database behind it: what is not stored here is read there, in place.
 *
 * @module
 */
import type { CandleColumns } from '../../candles/candle-columns.ts';
import type { Timeframe } from '../../candles/timeframe.ts';
import { AppError } from '../../errors.ts';
import type {
  CandleSource,
  CandleStore,
  Outage,
  RemoveOutcome,
  SeriesCoverage,
  SeriesKey,
  SeriesWriter,
  StoredRange,
  TimeRange,
  VerifyOutcome,
  WriteOptions,
  WriteOutcome,
} from '../candle-store.ts';
import type { JesseCandles } from './jesse-candles.ts';

/** Milliseconds for which a database that did not answer is not asked again. */
const REST = 5_000;

/**
 * A store whose readers also find the series of `jesse`. A series that both have is the store's where it spans the
 * range, else that of whichever spans more of it. Writes go to the store alone. A database that does not answer leaves
 * the store's own series readable; `onProblem` is told. A series that only the database can have is then an error. `now` is
 * the clock, ms, by which it is then left alone for a while.
 */
export function withJesseCandles(
  store: CandleStore,
  jesse: JesseCandles,
  onProblem: (error: AppError) => void,
  now: () => number = () => performance.now(),
): CandleStore {
  return new CandlesOfBoth(store, jesse, onProblem, now);
}

class CandlesOfBoth implements CandleStore {
  private failure: AppError | null = null;
  private failedAt = Number.NEGATIVE_INFINITY;

  constructor(
    private readonly store: CandleStore,
    private readonly jesse: JesseCandles,
    private readonly onProblem: (error: AppError) => void,
    private readonly now: () => number,
  ) {}

  async series(filter: Partial<SeriesKey> = {}): Promise<SeriesCoverage[]> {
    const own = await this.store.series(filter);
    const known = new Set(own.map(nameOf));
    const theirs = (await this.tolerated(() => this.jesse.series(filter))) ?? [];
    return [...own, ...theirs.filter((each) => !known.has(nameOf(each)))].sort((a, b) =>
      nameOf(a) < nameOf(b) ? -1 : 1,
    );
  }

  async coverage(key: SeriesKey, range?: TimeRange): Promise<SeriesCoverage | null> {
    if (range !== undefined) return (await this.sourceOf(key, range.start, range.end)).coverage(key);
    return (await this.store.coverage(key)) ?? (await this.watched(() => this.jesse.coverage(key)));
  }

  async load(key: SeriesKey, start: number, end: number): Promise<StoredRange> {
    return (await this.sourceOf(key, start, end)).load(key, start, end);
  }

  async aggregate(key: SeriesKey, timeframe: Timeframe, start: number, end: number): Promise<CandleColumns> {
    return (await this.sourceOf(key, start, end)).aggregate(key, timeframe, start, end);
  }

  async digest(key: SeriesKey, start: number, end: number): Promise<string> {
    return (await this.sourceOf(key, start, end)).digest(key, start, end);
  }

  write(key: SeriesKey, rows: CandleColumns, options?: WriteOptions): Promise<WriteOutcome> {
    return this.store.write(key, rows, options);
  }

  begin(key: SeriesKey, options?: WriteOptions): Promise<SeriesWriter> {
    return this.store.begin(key, options);
  }

  async remove(key: SeriesKey, start?: number, end?: number): Promise<RemoveOutcome> {
    const own = await this.store.series(key);
    if (own.length === 0 && (await this.tolerated(() => this.jesse.coverage(key))) !== null) {
      throw new AppError('read_only', `${key.symbol} on ${key.exchange} lies in Jesse's database, which is only read`, {
        hint: "Remove it with Jesse's own tools; JESSE_DATABASE_URL names the database.",
      });
    }
    return this.store.remove(key, start, end);
  }

  noteOutages(key: SeriesKey, asked: readonly TimeRange[], outages: readonly Outage[]): Promise<void> {
    return this.store.noteOutages(key, asked, outages);
  }

  outages(key: SeriesKey): Promise<Outage[]> {
    return this.store.outages(key);
  }

  verify(key?: SeriesKey): Promise<VerifyOutcome[]> {
    return this.store.verify(key);
  }

  unreachable(): readonly AppError[] {
    return this.failure === null ? [] : [this.failure];
  }

  recover(): Promise<void> {
    return this.store.recover();
  }

  async close(): Promise<void> {
    await Promise.all([this.store.close(), this.jesse.close()]);
  }

  private async sourceOf(key: SeriesKey, start: number, end: number): Promise<CandleSource> {
    const [own] = await this.store.series(key);
    if (own !== undefined && own.start <= start && own.end >= end) return this.store;
    // An error of the database matters only where the store has nothing to offer instead.
    if (own === undefined)
      return (await this.watched(() => this.jesse.coverage(key))) === null ? this.store : this.jesse;
    const theirs = await this.tolerated(() => this.jesse.coverage(key));
    return theirs !== null && spanned(theirs, start, end) > spanned(own, start, end) ? this.jesse : this.store;
  }

  private async tolerated<Value>(action: () => Promise<Value>): Promise<Value | null> {
    try {
      return await this.watched(action);
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      this.onProblem(error);
      return null;
    }
  }

  /** Asks the database and keeps its failure, if any, as {@link CandleSource.unreachable}. */
  private async watched<Value>(action: () => Promise<Value>): Promise<Value> {
    // One that does not answer takes seconds to say so, and a run asks several times.
    if (this.failure?.code === 'backend_unavailable' && this.now() - this.failedAt < REST) throw this.failure;
    try {
      const value = await action();
      this.failure = null;
      return value;
    } catch (error) {
      if (error instanceof AppError) this.failure = error;
      this.failedAt = this.now();
      throw error;
    }
  }
}

function spanned(series: SeriesCoverage, start: number, end: number): number {
  return Math.max(0, Math.min(series.end, end) - Math.max(series.start, start));
}

function nameOf({ exchange, symbol }: SeriesKey): string {
  return `${exchange}\n${symbol}`;
}
