/**
 * The candle store over monthly Arrow files in the home folder. Readers take no lock; writers take one a series.
 *
 * @module
 */
import { randomUUID } from 'node:crypto';
import { type CandleColumns, createCandleColumns } from '../../candles/candle-columns.ts';
import type { Timeframe } from '../../candles/timeframe.ts';
import { AppError } from '../../errors.ts';
import type {
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
import { AggregateCache } from './aggregate-cache.ts';
import { ByteCache } from './byte-cache.ts';
import { requireOwnName } from './case-clash.ts';
import { refuseDamage, unusableMonths, withFileSetAside } from './damaged-months.ts';
import { digestRows } from './digest-rows.ts';
import { asStorageError, makeFolder, systemCode } from './file-system.ts';
import { listSeries } from './list-series.ts';
import { coverageOf, type MonthEntry } from './month-entry.ts';
import { MonthWriter } from './month-writer.ts';
import { markOutages, noteOutages, readOutages } from './outages.ts';
import { removeRows } from './remove-rows.ts';
import { rowsBetween } from './rows.ts';
import { SeriesGaps } from './series-gaps.ts';
import { needsRecovery, recoverSeries } from './series-journal.ts';
import { lockSeries, removeDeadLocks } from './series-lock.ts';
import { locksFolder, type SeriesPaths, seriesPaths } from './series-paths.ts';
import { ChangedMeanwhile, isDamage, type Segment, SegmentLoader } from './series-segments.ts';
import { readSeriesState, type SeriesState, writeIndex } from './series-state.ts';
import { setAside } from './set-aside.ts';
import { type SeriesSpan, storedRange } from './stored-range.ts';
import { verifySeries } from './verify-series.ts';

/** How a store is opened. */
export interface CandleStoreOptions {
  /** The home folder (`JESSE_MCP_HOME`); candles lie in `candles/` below it. */
  readonly home: string;
  /** Bytes of candles and of aggregates kept in memory; 1 GiB by default, a quarter of it for aggregates. */
  readonly cacheBytes?: number;
  /** The present, ms. */
  readonly now?: () => number;
  /** Longest wait for another writer of a series, ms; 30 s by default. */
  readonly lockWait?: number;
}

const NO_CANDLES = createCandleColumns(0, true);
const GIBIBYTE = 2 ** 30;
/** How often a reader starts anew when files change under its hands. */
const ATTEMPTS = 8;

/** Opens the store of a home folder, which need not exist yet. */
export function openCandleStore(options: CandleStoreOptions): CandleStore {
  return new FileCandleStore(options);
}

class FileCandleStore implements CandleStore {
  private readonly home: string;
  private readonly now: () => number;
  private readonly lockWait: number;
  private readonly segments: ByteCache<Segment>;
  private readonly aggregates: AggregateCache;
  private readonly loader: SegmentLoader;
  private readonly digests = new Map<string, string>();
  private readonly gaps = new SeriesGaps();
  private recovering: Promise<void> | null = null;

  constructor(options: CandleStoreOptions) {
    const bytes = options.cacheBytes ?? GIBIBYTE;
    this.home = options.home;
    this.now = options.now ?? Date.now;
    this.lockWait = options.lockWait ?? 30_000;
    this.segments = new ByteCache(bytes * 0.75);
    this.aggregates = new AggregateCache(bytes * 0.25);
    this.loader = new SegmentLoader(this.segments);
  }

  async series(filter: Partial<SeriesKey> = {}): Promise<SeriesCoverage[]> {
    await this.recover();
    const found: SeriesCoverage[] = [];
    for (const key of listSeries(this.home, filter)) {
      const state = await this.indexed(key);
      const coverage = state === null ? null : coverageOf(key, state.months, unusableMonths(state));
      if (coverage !== null) found.push(this.withOutages(key, coverage));
    }
    return found;
  }

  async coverage(key: SeriesKey): Promise<SeriesCoverage | null> {
    await this.recover();
    const paths = seriesPaths(this.home, key);
    for (let attempt = 1; ; attempt++) {
      const state = await this.indexed(key);
      const overview = state === null ? null : coverageOf(key, state.months, unusableMonths(state));
      if (state === null || overview === null) return null;
      if (overview.candles === 0) {
        refuseDamage(key, state, Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY);
      }
      try {
        return this.withOutages(key, { ...overview, gaps: this.gaps.of(state) });
      } catch (error) {
        if (isDamage(error)) withFileSetAside(key, paths, error);
        else if (systemCode(error) !== 'ENOENT') throw asStorageError(error, paths.minutes);
        if (attempt >= ATTEMPTS) throw asStorageError(error, paths.minutes);
      }
    }
  }

  async load(key: SeriesKey, start: number, end: number): Promise<StoredRange> {
    const { candles, state } = await this.read(key, start, end);
    return storedRange(candles, span(state), start, end);
  }

  async aggregate(key: SeriesKey, timeframe: Timeframe, start: number, end: number): Promise<CandleColumns> {
    const { segment, state } = await this.read(key, start, end);
    const { id } = seriesPaths(this.home, key);
    const { lastStored } = span(state);
    return this.aggregates.get({ id, timeframe, minutes: segment.candles, start, end, lastStored });
  }

  async digest(key: SeriesKey, start: number, end: number): Promise<string> {
    const state = this.requireState(key);
    return digestRows({
      months: state.months,
      start,
      end,
      known: this.digests,
      load: async (from, to) => (await this.read(key, from, to)).candles,
    });
  }

  async write(key: SeriesKey, rows: CandleColumns, options: WriteOptions = {}): Promise<WriteOutcome> {
    const writer = await this.begin(key, options);
    try {
      await writer.add(rows);
      return await writer.commit();
    } finally {
      await writer.rollback();
    }
  }

  async begin(key: SeriesKey, options: WriteOptions = {}): Promise<SeriesWriter> {
    const { release, paths } = await this.lock(key, options.signal);
    try {
      requireOwnName(this.home, key);
      await makeFolder(paths.folder);
      const state = this.withoutDamage(paths);
      return new MonthWriter({ key, paths, state, options, now: this.now, release });
    } catch (error) {
      release();
      throw error;
    }
  }

  async remove(
    key: SeriesKey,
    start = Number.NEGATIVE_INFINITY,
    end = Number.POSITIVE_INFINITY,
  ): Promise<RemoveOutcome> {
    const paths = seriesPaths(this.home, key);
    if (readSeriesState(paths) === null) throw this.notStored(key);
    const { release } = await this.lock(key);
    try {
      const state = readSeriesState(paths);
      if (state === null) throw this.notStored(key);
      return await removeRows({ key, paths, state, start, end, staging: `staging-${randomUUID()}` });
    } catch (error) {
      throw isDamage(error) && error.details['month'] === undefined ? withFileSetAside(key, paths, error) : error;
    } finally {
      release();
    }
  }

  async noteOutages(key: SeriesKey, asked: readonly TimeRange[], outages: readonly Outage[]): Promise<void> {
    const { release, paths } = await this.lock(key);
    try {
      await noteOutages(paths, asked, outages);
    } finally {
      release();
    }
  }

  async outages(key: SeriesKey): Promise<Outage[]> {
    return readOutages(seriesPaths(this.home, key));
  }

  async verify(key?: SeriesKey): Promise<VerifyOutcome[]> {
    if (key !== undefined) this.requireState(key);
    const outcomes: VerifyOutcome[] = [];
    for (const each of key === undefined ? listSeries(this.home, {}) : [key]) {
      const paths = seriesPaths(this.home, each);
      const { release, recovered } = await this.lockToCheck(each);
      try {
        if (readSeriesState(paths) !== null) outcomes.push(await verifySeries(paths, each, recovered, this.now()));
      } finally {
        release();
      }
    }
    return outcomes;
  }

  /** The lock, or none where the home cannot be written: then nobody writes. */
  private async lockToCheck(key: SeriesKey): Promise<{ readonly release: () => void; readonly recovered: string[] }> {
    try {
      return await this.lock(key);
    } catch (error) {
      if (!(error instanceof AppError) || error.code !== 'storage') throw error;
      return { release: () => undefined, recovered: [] };
    }
  }

  async recover(): Promise<void> {
    this.recovering ??= this.recoverNow().catch((error: unknown) => {
      this.recovering = null;
      throw error;
    });
    return this.recovering;
  }

  unreachable(): readonly AppError[] {
    return [];
  }

  async close(): Promise<void> {
    this.segments.clear();
    this.aggregates.clear();
    this.digests.clear();
  }

  private withOutages(key: SeriesKey, coverage: SeriesCoverage): SeriesCoverage {
    if (coverage.gaps.length === 0) return coverage;
    return { ...coverage, gaps: markOutages(coverage.gaps, readOutages(seriesPaths(this.home, key))) };
  }

  private async recoverNow(): Promise<void> {
    for (const key of listSeries(this.home, {})) {
      if (!needsRecovery(seriesPaths(this.home, key))) continue;
      try {
        (await this.lock(key, undefined, 0)).release();
      } catch (error) {
        if (!(error instanceof AppError)) throw error;
      }
    }
    try {
      await removeDeadLocks(locksFolder(this.home));
    } catch (error) {
      // Readers take no lock: a folder of locks that cannot be listed is the next writer's trouble.
      if (!(error instanceof AppError)) throw error;
    }
  }

  private async lock(
    key: SeriesKey,
    signal?: AbortSignal,
    wait = this.lockWait,
  ): Promise<{ readonly release: () => void; readonly paths: SeriesPaths; readonly recovered: string[] }> {
    const paths = seriesPaths(this.home, key);
    const lock = await lockSeries(paths.lock, `${key.symbol} on ${key.exchange}`, { wait, signal });
    try {
      return { release: lock.release, paths, recovered: await recoverSeries(paths, key) };
    } catch (error) {
      lock.release();
      throw error;
    }
  }

  /** The state, whose index is written anew where it did not fit the files, nobody writes and the home can be written. */
  private async indexed(key: SeriesKey): Promise<SeriesState | null> {
    const paths = seriesPaths(this.home, key);
    const state = readSeriesState(paths);
    if (state?.source !== 'files') return state;
    try {
      const { release } = await this.lock(key, undefined, 0);
      try {
        const settled = readSeriesState(paths);
        if (settled?.source === 'files') await writeIndex(paths, key, settled);
        return settled;
      } finally {
        release();
      }
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      return state;
    }
  }

  private requireState(key: SeriesKey): SeriesState {
    const state = readSeriesState(seriesPaths(this.home, key));
    if (state === null || (state.months.length === 0 && state.damaged.length === 0)) throw this.notStored(key);
    return state;
  }

  /** The rows of a range; starts anew when files change meanwhile, and at last reads what the files themselves say. */
  private async read(
    key: SeriesKey,
    start: number,
    end: number,
  ): Promise<{ readonly candles: CandleColumns; readonly segment: Segment; readonly state: SeriesState }> {
    const paths = seriesPaths(this.home, key);
    for (let attempt = 1; ; attempt++) {
      const state =
        attempt < ATTEMPTS / 2 ? this.requireState(key) : (readSeriesState(paths, true) ?? this.requireState(key));
      refuseDamage(key, state, start, end);
      const [from, to] = monthRange(state.months, start, end);
      if (from === to) return { candles: NO_CANDLES, segment: { months: [], candles: NO_CANDLES }, state };
      try {
        const segment = await this.loader.load(paths, state, from, to);
        return { candles: rowsBetween(segment.candles, start, end), segment, state };
      } catch (error) {
        if (isDamage(error)) throw withFileSetAside(key, paths, error);
        if (!(error instanceof ChangedMeanwhile) || attempt >= ATTEMPTS) throw asStorageError(error, paths.minutes);
      }
    }
  }

  private withoutDamage(paths: SeriesPaths): SeriesState | null {
    const state = readSeriesState(paths);
    for (const { file } of state?.damaged ?? []) setAside(paths, file);
    return state;
  }

  private notStored({ exchange, symbol }: SeriesKey): AppError {
    const stored = listSeries(this.home, {}).map((key) => `${key.symbol} on ${key.exchange}`);
    const names = stored.length === 0 ? 'nothing is stored yet' : `stored: ${stored.slice(0, 10).join(', ')}`;
    return new AppError('candles_missing', `no candles of ${symbol} on ${exchange} are stored (${names})`, {
      hint: `Import them: candles_import(exchange=${JSON.stringify(exchange)}, symbol=${JSON.stringify(symbol)}, start_date=…), or see candles_available.`,
      details: { exchange, symbol },
    });
  }
}

function span(state: SeriesState): SeriesSpan {
  return { firstStored: state.months[0]?.first ?? 0, lastStored: state.months[state.months.length - 1]?.last ?? 0 };
}

function monthRange(months: readonly MonthEntry[], start: number, end: number): [from: number, to: number] {
  let from = 0;
  while (from < months.length && (months[from] as MonthEntry).last < start) from++;
  let to = from;
  while (to < months.length && (months[to] as MonthEntry).first < end) to++;
  return [from, to];
}
