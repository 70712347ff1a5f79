/**
 * What the product keeps of the market: minutes of every series, with what is missing named. The interface is all that
 * tools, backends and importers know; {@link openCandleStore} gives the one over monthly Arrow files.
 *
 * @module
 */
import type { CandleColumns } from '../candles/candle-columns.ts';
import type { Timeframe } from '../candles/timeframe.ts';
import type { AppError } from '../errors.ts';

export { openCandleStore } from './store/file-candle-store.ts';

/** Names a series: Jesse's name of the exchange and `BASE-QUOTE`. */
export interface SeriesKey {
  readonly exchange: string;
  readonly symbol: string;
}

/** A range of time in ms, `end` exclusive. */
export interface TimeRange {
  readonly start: number;
  readonly end: number;
}

/** Minutes that the exchange does not have. */
export interface Outage extends TimeRange {
  /** Since when (ms) it is noted only until an import has asked for it again; null where that was done. */
  readonly doubtedSince: number | null;
}

/** Minutes that are not stored between two that are. */
export interface Gap extends TimeRange {
  /** Minutes. */
  readonly missing: number;
  /** Parts at which the exchange itself had nothing when it was asked again, see {@link CandleStore.noteOutages}. */
  readonly outages: readonly TimeRange[];
  /** Whether that is all of it. */
  readonly outage: boolean;
}

/** What is stored of a series; times in ms. */
export interface SeriesCoverage extends SeriesKey {
  /** First stored minute. */
  readonly start: number;
  /** The minute after the last stored one. */
  readonly end: number;
  readonly candles: number;
  /** Minutes missing between `start` and `end`. */
  readonly missing: number;
  readonly gapCount: number;
  /** In order of time; `series()` gives the 20 largest only, `coverage()` all. */
  readonly gaps: readonly Gap[];
  /** Whether no minute is missing. */
  readonly complete: boolean;
  /** Months (`YYYY-MM`) whose file is damaged or gone and has to be imported again; their minutes count as missing. */
  readonly damagedMonths: readonly string[];
  /** Those of them whose file is gone, though the month was not removed by way of the store. */
  readonly missingFiles: readonly string[];
}

/** Stored minutes of a range. */
export interface StoredRange {
  /** A view on columns in a SharedArrayBuffer that other runs read too: never write into it. */
  readonly candles: CandleColumns;
  /** First and last stored minute of the whole series, ms. */
  readonly firstStored: number;
  readonly lastStored: number;
  /** Minutes of the range, clipped to what the series spans, that are not stored. */
  readonly missing: number;
}

/** How rows are written. */
export interface WriteOptions {
  /** Rows that differ from stored ones take their place; otherwise the stored ones stay and are reported. */
  readonly replace?: boolean;
  /** Throws `AppError('candles_conflict')` and writes nothing when a row differs from a stored one. */
  readonly refuseConflicts?: boolean;
  readonly signal?: AbortSignal;
}

/** A row that differs from the stored one of the same minute; values are open, close, high, low, volume. */
export interface CandleConflict {
  readonly timestamp: number;
  readonly stored: readonly number[];
  readonly offered: readonly number[];
}

/** What a write did. */
export interface WriteOutcome {
  /** Minutes that were not stored before. */
  readonly imported: number;
  /** Minutes that were stored with the same values. */
  readonly alreadyPresent: number;
  /** Minutes that were stored with other values and have the new ones now. */
  readonly replaced: number;
  /** Minutes that were stored with other values and kept them. */
  readonly conflicts: number;
  /** From the first of the replaced or kept minutes to the last, ms, end exclusive; null where there is none. */
  readonly different: TimeRange | null;
  /** The first 20 of them. */
  readonly conflictExamples: readonly CandleConflict[];
}

/** What a removal did. */
export interface RemoveOutcome {
  /** Minutes that could be read before. */
  readonly removed: number;
  /** Files deleted or written anew. */
  readonly files: number;
  /** Months (`YYYY-MM`) among them whose file was damaged or gone: how many minutes those had is not known. */
  readonly unusableMonths: readonly string[];
}

/** What the check of a series found. */
export interface VerifyOutcome extends SeriesKey {
  readonly files: number;
  readonly candles: number;
  /** Every damaged file with what is wrong; it was set aside unless the home is read-only. */
  readonly damaged: readonly { readonly month: string; readonly file: string; readonly reason: string }[];
  /** What was put right: index rebuilt, interrupted import finished or undone, leftovers removed. */
  readonly repaired: readonly string[];
}

/** The reading half, which a Jesse database offers too. */
export interface CandleSource {
  /** All series, or those of the exchange or symbol, by exchange and symbol; from small indexes, no candle is read. */
  series(filter?: Partial<SeriesKey>): Promise<SeriesCoverage[]>;
  /**
   * One series with all its gaps; null where nothing is stored. Of a series that lies in several places, that place which
   * {@link CandleSource.load} would read for `range`.
   */
  coverage(key: SeriesKey, range?: TimeRange): Promise<SeriesCoverage | null>;
  /**
   * The stored minutes of `[start, end)` ms. Throws `AppError('candles_missing')` for a series that is not stored and
   * `AppError('corrupted')` where a file of the range is damaged.
   */
  load(key: SeriesKey, start: number, end: number): Promise<StoredRange>;
  /**
   * The clock buckets of `timeframe` that lie in `[start, end)` and have ended by the last stored minute, made from the
   * stored minutes once and shared; errors as {@link CandleSource.load}.
   */
  aggregate(key: SeriesKey, timeframe: Timeframe, start: number, end: number): Promise<CandleColumns>;
  /** Hex digest of the rows of `[start, end)`: equal rows, equal digest, however they are stored. */
  digest(key: SeriesKey, start: number, end: number): Promise<string>;
  /** What could not be reached when it was last asked, so that its series are not among those given. */
  unreachable(): readonly AppError[];
}

/** A store that takes candles. */
export interface CandleStore extends CandleSource {
  /**
   * Writes rows (strictly increasing, on the minute) as a whole or not at all, also when the process is killed. Throws
   * `AppError('invalid_argument')` for bad rows, `'candles_conflict'`, `'busy'` (another process holds the series),
   * `'storage'`, `'cancelled'`.
   */
  write(key: SeriesKey, rows: CandleColumns, options?: WriteOptions): Promise<WriteOutcome>;
  /** Starts a write that takes rows piece by piece and stays invisible until committed; holds the series' lock. */
  begin(key: SeriesKey, options?: WriteOptions): Promise<SeriesWriter>;
  /**
   * Removes the minutes of `[start, end)`, or the whole series. Throws `AppError('not_found' | 'storage' | 'busy')`, and
   * `'corrupted'` for a range that ends within a month whose file is damaged or gone.
   */
  remove(key: SeriesKey, start?: number, end?: number): Promise<RemoveOutcome>;
  /**
   * Notes which minutes of the ranges `asked` the exchange does not have, so that they are told from holes, in the place of
   * what was noted of these ranges before. Throws `AppError('busy' | 'storage')`.
   */
  noteOutages(key: SeriesKey, asked: readonly TimeRange[], outages: readonly Outage[]): Promise<void>;
  /** The noted outages, in order. */
  outages(key: SeriesKey): Promise<Outage[]>;
  /** Re-checks every file of a series, or of all: form, order, spans, checksums; repairs what can be. */
  verify(key?: SeriesKey): Promise<VerifyOutcome[]>;
  /**
   * Finishes or undoes what dead processes left, and removes their locks; the first reader does it too. What a living
   * process writes is left alone, and so is a home that cannot be written.
   */
  recover(): Promise<void>;
  /** Drops what is cached in memory. */
  close(): Promise<void>;
}

/** A write in pieces. */
export interface SeriesWriter {
  /** Adds rows that follow those added before; the store keeps views on them until the write ends. */
  add(rows: CandleColumns): Promise<void>;
  /** What `commit` would give for all rows added; throws as it would. Only `rollback` may follow. */
  preview(): Promise<WriteOutcome>;
  /** Makes everything visible at once and gives up the lock. */
  commit(): Promise<WriteOutcome>;
  /** Leaves everything as it was and gives up the lock; harmless after `commit`. */
  rollback(): Promise<void>;
}
