/**
 * Months of a series loaded into shared columns, once for all runs.
 *
 * @module
 */
import { statSync } from 'node:fs';
import { type CandleColumns, candleBytes, createCandleColumns } from '../../candles/candle-columns.ts';
import { AppError } from '../../errors.ts';
import { type FileIdentity, openMonthFile, sameFile } from '../arrow/month-file.ts';
import type { ByteCache } from './byte-cache.ts';
import { systemCode } from './file-system.ts';
import type { MonthEntry } from './month-entry.ts';
import type { SeriesPaths } from './series-paths.ts';
import type { SeriesState } from './series-state.ts';

/** Neighbouring months in one block of memory. */
export interface Segment {
  readonly months: readonly LoadedMonth[];
  readonly candles: CandleColumns;
}

/** A month inside a segment and the file that it was read from. */
export interface LoadedMonth {
  readonly entry: MonthEntry;
  readonly file: string;
  readonly identity: FileIdentity;
}

/** A file is not what the index says: another process has changed it meanwhile, or someone by hand. */
export class ChangedMeanwhile extends Error {
  override readonly name = 'ChangedMeanwhile';
}

/** Loads months and keeps them in a cache. */
export class SegmentLoader {
  private readonly running = new Map<string, Promise<unknown>>();
  /** States of files whose checksum was right. */
  private readonly checked = new Map<string, FileIdentity>();

  constructor(private readonly cache: ByteCache<Segment>) {}

  /**
   * A segment that has the months `[from, to)` of the state. Throws {@link ChangedMeanwhile} and
   * `AppError('corrupted')`.
   */
  async load(paths: SeriesPaths, state: SeriesState, from: number, to: number): Promise<Segment> {
    const before = this.running.get(paths.id) ?? Promise.resolve();
    const turn = before.catch(() => undefined).then(() => this.loadNow(paths, state, from, to));
    this.running.set(paths.id, turn);
    try {
      return await turn;
    } finally {
      if (this.running.get(paths.id) === turn) this.running.delete(paths.id);
    }
  }

  private async loadNow(paths: SeriesPaths, state: SeriesState, from: number, to: number): Promise<Segment> {
    const kept = this.cache.get(paths.id);
    if (kept !== undefined && hasMonths(kept, state, from, to)) return kept;
    // A segment grows over the months it had, so that it does not shuttle between two ranges; unless they lie far apart.
    const known =
      kept === undefined
        ? []
        : kept.months.map(({ entry }) => indexOfMonth(state, entry.month)).filter((index) => index >= 0);
    const touches = known.length > 0 && Math.min(...known) <= to && Math.max(...known) + 1 >= from;
    const first = touches ? Math.min(from, ...known) : from;
    const last = touches ? Math.max(to, ...known.map((index) => index + 1)) : to;
    const grown = state.months.slice(first, last);
    const fits = candleBytes(grown.reduce((sum, { rows }) => sum + rows, 0)) <= this.cache.limit;
    const segment = await this.read(state, fits ? grown : state.months.slice(from, to));
    this.cache.set(paths.id, segment, candleBytes(segment.candles.capacity));
    return segment;
  }

  private async read(state: SeriesState, entries: readonly MonthEntry[]): Promise<Segment> {
    const candles = createCandleColumns(
      entries.reduce((sum, { rows }) => sum + rows, 0),
      true,
    );
    const starts: number[] = [];
    let rows = 0;
    for (const entry of entries) {
      starts.push(rows);
      rows += entry.rows;
    }
    const outcomes = await Promise.allSettled(
      entries.map((entry, index) => this.readMonth(state, entry, candles, starts[index] as number)),
    );
    const months: LoadedMonth[] = [];
    for (const outcome of outcomes) {
      if (outcome.status === 'rejected') throw outcome.reason;
      months.push(outcome.value);
    }
    return { months, candles };
  }

  private async readMonth(
    state: SeriesState,
    entry: MonthEntry,
    target: CandleColumns,
    at: number,
  ): Promise<LoadedMonth> {
    const file = state.fileOf(entry.month);
    let opened: ReturnType<typeof openMonthFile>;
    try {
      opened = openMonthFile(file);
    } catch (error) {
      if (systemCode(error) === 'ENOENT') throw new ChangedMeanwhile(file);
      throw error;
    }
    try {
      const { identity, metadata } = opened;
      if (metadata.sha256 !== entry.sha256 || metadata.rows !== entry.rows) throw new ChangedMeanwhile(file);
      const known = this.checked.get(file);
      const check = known === undefined || !sameFile(known, identity);
      await opened.read(target, at, check);
      this.checked.set(file, identity);
      return { entry, file, identity };
    } finally {
      opened.close();
    }
  }
}

function indexOfMonth(state: SeriesState, month: string): number {
  return state.months.findIndex((entry) => entry.month === month);
}

/** Whether the segment holds the months as they are now. */
function hasMonths(segment: Segment, state: SeriesState, from: number, to: number): boolean {
  // A month that was removed whole would lie among the others.
  if (segment.months.some(({ entry }) => indexOfMonth(state, entry.month) < 0)) return false;
  const start = segment.months.findIndex(({ entry }) => entry.month === state.months[from]?.month);
  if (start < 0) return false;
  for (let index = from; index < to; index++) {
    const loaded = segment.months[start + index - from];
    const wanted = state.months[index] as MonthEntry;
    if (loaded === undefined || loaded.entry.month !== wanted.month || loaded.entry.sha256 !== wanted.sha256)
      return false;
    const stats = statSync(state.fileOf(wanted.month), { throwIfNoEntry: false });
    if (stats === undefined) return false;
    if (!sameFile(loaded.identity, { size: stats.size, modified: stats.mtimeMs, inode: stats.ino })) return false;
  }
  return true;
}

/** Whether an error says that a file is damaged. */
export function isDamage(error: unknown): error is AppError {
  return error instanceof AppError && error.code === 'corrupted';
}
