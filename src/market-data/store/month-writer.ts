/**
 * A write in pieces: months are merged and staged as they fill up, and become visible together.
 *
 * @module
 */
import { randomUUID } from 'node:crypto';
import { rm, rmdir } from 'node:fs/promises';
import path from 'node:path';
import { type CandleColumns, createCandleColumns, sliceCandleColumns } from '../../candles/candle-columns.ts';
import { AppError } from '../../errors.ts';
import { isoTime } from '../../text/iso-time.ts';
import { encodeMonth } from '../arrow/month-bytes.ts';
import { openMonthFile } from '../arrow/month-file.ts';
import type {
  CandleConflict,
  SeriesKey,
  SeriesWriter,
  TimeRange,
  WriteOptions,
  WriteOutcome,
} from '../candle-store.ts';
import { validateRows } from '../validate-rows.ts';
import { asStorageError, makeFolder, writeDurably } from './file-system.ts';
import { CONFLICT_EXAMPLES, mergeRows } from './merge-rows.ts';
import { type MonthNumber, monthName, monthOf, monthStart } from './month.ts';
import { describeMonth, type MonthEntry, monthEntry } from './month-entry.ts';
import { firstRowFrom, joinRows } from './rows.ts';
import { commitJournal } from './series-journal.ts';
import { MONTH_ENDING, type SeriesPaths, STAGING_PREFIX } from './series-paths.ts';
import { isDamage } from './series-segments.ts';
import { readJournal, type SeriesState } from './series-state.ts';
import { setAside } from './set-aside.ts';

/** Files that are written at the same time. */
const WRITES_AT_ONCE = 4;

/** What a writer needs: the series as it stands, its lock held by the caller. */
export interface MonthWriterSetting {
  readonly key: SeriesKey;
  readonly paths: SeriesPaths;
  readonly state: SeriesState | null;
  readonly options: WriteOptions;
  readonly now: () => number;
  /** Gives up the lock; called once, at the end. */
  readonly release: () => void;
}

/** See {@link SeriesWriter}. */
export class MonthWriter implements SeriesWriter {
  private readonly staging = `${STAGING_PREFIX}${randomUUID()}`;
  private readonly stored: Map<string, MonthEntry>;
  private readonly staged: string[] = [];
  private readonly conflicts: CandleConflict[] = [];
  private readonly writes = new Set<Promise<void>>();
  private failure: unknown = null;
  private open = true;
  private month: MonthNumber | null = null;
  private parts: CandleColumns[] = [];
  private last = Number.NEGATIVE_INFINITY;
  private added = 0;
  private equal = 0;
  private different = 0;
  private differing: TimeRange | null = null;

  constructor(private readonly setting: MonthWriterSetting) {
    this.stored = new Map(setting.state?.months.map((entry) => [entry.month, entry]));
  }

  async add(rows: CandleColumns): Promise<void> {
    this.requireOpen();
    if (rows.length === 0) return;
    const problem = validateRows(rows, this.setting.now());
    if (problem !== null) throw new AppError('invalid_argument', `row ${problem.row + 1}: ${problem.reason}`);
    const first = rows.timestamp[0] as number;
    if (first <= this.last) {
      throw new AppError('invalid_argument', `expected a time after ${isoTime(this.last)}, was ${isoTime(first)}`);
    }
    this.last = rows.timestamp[rows.length - 1] as number;
    for (let from = 0; from < rows.length; ) {
      const month = monthOf(rows.timestamp[from] as number);
      const to = firstRowFrom(rows.timestamp, monthStart(month + 1));
      if (month !== this.month) await this.finishMonth();
      this.month = month;
      this.parts.push(sliceCandleColumns(rows, from, to));
      from = to;
    }
  }

  async preview(): Promise<WriteOutcome> {
    this.requireOpen();
    await this.finishMonth();
    return this.outcome();
  }

  private outcome(): WriteOutcome {
    const replace = this.setting.options.replace === true;
    return {
      imported: this.added,
      alreadyPresent: this.equal,
      replaced: replace ? this.different : 0,
      conflicts: replace ? 0 : this.different,
      different: this.differing,
      conflictExamples: this.conflicts,
    };
  }

  async commit(): Promise<WriteOutcome> {
    this.requireOpen();
    try {
      await this.finishMonth();
      await Promise.all(this.writes);
      if (this.failure !== null) throw this.failure;
      this.requireRunning();
      this.refuseConflicts();
      if (this.staged.length > 0) {
        const months = [...this.stored.values()].sort((a, b) => a.first - b.first);
        const { paths, key } = this.setting;
        await commitJournal(paths, key, { version: 1, staging: this.staging, put: this.staged, drop: [], months });
      }
    } catch (error) {
      await this.rollback();
      throw error;
    }
    this.finish();
    return this.outcome();
  }

  async rollback(): Promise<void> {
    if (!this.open) return;
    this.open = false;
    try {
      await Promise.all(this.writes);
      if (readJournal(this.setting.paths)?.staging === this.staging) return;
      await rm(path.join(this.setting.paths.folder, this.staging), { recursive: true, force: true }).catch(
        () => undefined,
      );
      await this.removeEmptyFolders();
    } finally {
      this.setting.release();
    }
  }

  /** A write that came to nothing leaves no folder of a series that is not there. */
  private async removeEmptyFolders(): Promise<void> {
    const { folder } = this.setting.paths;
    const empty = await rmdir(folder).then(
      () => true,
      () => false,
    );
    if (empty) await rmdir(path.dirname(folder)).catch(() => undefined);
  }

  private async finishMonth(): Promise<void> {
    if (this.month === null || this.parts.length === 0) return;
    const offered = this.parts.length === 1 ? (this.parts[0] as CandleColumns) : joinRows(this.parts);
    const month = monthName(this.month);
    this.parts = [];
    this.month = null;
    const stored = await this.readStored(month);
    const merged = mergeRows(stored, offered, this.setting.options.replace === true);
    this.added += merged.added;
    this.equal += merged.equal;
    this.different += merged.different;
    if (merged.differing !== null)
      this.differing = { start: this.differing?.start ?? merged.differing.start, end: merged.differing.end };
    for (const conflict of merged.conflicts)
      if (this.conflicts.length < CONFLICT_EXAMPLES) this.conflicts.push(conflict);
    this.refuseConflicts();
    this.requireRunning();
    if (merged.rows !== stored) await this.stage(month, merged.rows);
  }

  /** The stored rows of a month; none where its file is damaged, which is set aside: writing is how it is repaired. */
  private async readStored(month: string): Promise<CandleColumns> {
    const { state, paths } = this.setting;
    if (!this.stored.has(month) || state === null) return createCandleColumns(0);
    const name = state.fileOf(month);
    try {
      return await this.readFile(name);
    } catch (error) {
      if (!isDamage(error)) throw asStorageError(error, name);
      setAside(paths, name);
      this.stored.delete(month);
      return createCandleColumns(0);
    }
  }

  private async readFile(name: string): Promise<CandleColumns> {
    const file = openMonthFile(name);
    try {
      const rows = createCandleColumns(file.metadata.rows);
      await file.read(rows, 0, true);
      return rows;
    } finally {
      file.close();
    }
  }

  private async stage(month: string, rows: CandleColumns): Promise<void> {
    const { key, paths } = this.setting;
    const folder = path.join(paths.folder, this.staging);
    if (this.staged.length === 0) await makeFolder(folder);
    const metadata = describeMonth(key, rows);
    const bytes = await encodeMonth(rows, metadata);
    this.stored.set(month, monthEntry(month, metadata));
    this.staged.push(month);
    while (this.writes.size >= WRITES_AT_ONCE) await Promise.race(this.writes);
    if (this.failure !== null) throw this.failure;
    const write = writeDurably(path.join(folder, month + MONTH_ENDING), bytes)
      .catch((error: unknown) => {
        this.failure ??= error;
      })
      .finally(() => this.writes.delete(write));
    this.writes.add(write);
  }

  private refuseConflicts(): void {
    const first = this.conflicts[0];
    if (this.setting.options.refuseConflicts !== true || this.setting.options.replace === true || first === undefined)
      return;
    const { exchange, symbol } = this.setting.key;
    throw new AppError(
      'candles_conflict',
      `${isoTime(first.timestamp)} of ${symbol} on ${exchange} is stored as open, close, high, low, volume ` +
        `${first.stored.join(', ')}; expected the same, was ${first.offered.join(', ')}`,
      {
        hint: 'Nothing was written. Use --replace (replace: true) to let the new rows take their place.',
        details: { conflict: first },
      },
    );
  }

  private requireOpen(): void {
    if (!this.open) throw new AppError('internal', 'this write has already ended');
  }

  private requireRunning(): void {
    if (this.setting.options.signal?.aborted)
      throw new AppError('cancelled', 'the write was cancelled; nothing was changed');
  }

  private finish(): void {
    this.open = false;
    this.setting.release();
  }
}
