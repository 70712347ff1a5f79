/**
 * Removing minutes: whole months lose their file, months at the edges get a shorter one.
 *
 * @module
 */
import { rm, rmdir } from 'node:fs/promises';
import path from 'node:path';
import { createCandleColumns } from '../../candles/candle-columns.ts';
import { AppError } from '../../errors.ts';
import { isoDay, isoTime } from '../../text/iso-time.ts';
import { encodeMonth } from '../arrow/month-bytes.ts';
import { openMonthFile } from '../arrow/month-file.ts';
import type { RemoveOutcome, SeriesKey } from '../candle-store.ts';
import { importAgain } from './damaged-months.ts';
import { makeFolder, writeDurably } from './file-system.ts';
import { monthStart, parseMonthName } from './month.ts';
import { describeMonth, type MonthEntry, monthEntry } from './month-entry.ts';
import { joinRows, rowsBetween } from './rows.ts';
import { commitJournal } from './series-journal.ts';
import { MONTH_ENDING, type SeriesPaths } from './series-paths.ts';
import { readJournal, type SeriesState } from './series-state.ts';

/** What {@link removeRows} needs; the caller holds the lock. */
export interface RemoveRequest {
  readonly key: SeriesKey;
  readonly paths: SeriesPaths;
  readonly state: SeriesState;
  /** ms, end exclusive. */
  readonly start: number;
  readonly end: number;
  /** Name of the staging folder. */
  readonly staging: string;
}

/**
 * Removes the minutes of a range as one change. Throws `AppError('corrupted')` where the range takes in a part of a month
 * without a usable file: of such a month no part can be removed.
 */
export async function removeRows(request: RemoveRequest): Promise<RemoveOutcome> {
  const { paths, staging } = request;
  try {
    return await stageAndCommit(request);
  } catch (error) {
    if (readJournal(paths)?.staging !== staging)
      await rm(path.join(paths.folder, staging), { recursive: true, force: true }).catch(() => undefined);
    throw error;
  }
}

async function stageAndCommit({ key, paths, state, start, end, staging }: RemoveRequest): Promise<RemoveOutcome> {
  const folder = path.join(paths.folder, staging);
  const unusableMonths = unusableWithin(key, state, start, end);
  await makeFolder(folder);
  const months: MonthEntry[] = [];
  const put: string[] = [];
  const drop: string[] = [...unusableMonths];
  let removed = 0;
  for (const entry of state.months) {
    if (entry.last < start || entry.first >= end) {
      months.push(entry);
      continue;
    }
    const kept = entry.first >= start && entry.last < end ? null : await keptRows(state, entry, start, end);
    if (kept === null || kept.length === 0) {
      drop.push(entry.month);
      removed += entry.rows;
    } else if (kept.length < entry.rows) {
      const metadata = describeMonth(key, kept);
      await writeDurably(path.join(folder, entry.month + MONTH_ENDING), await encodeMonth(kept, metadata));
      put.push(entry.month);
      months.push(monthEntry(entry.month, metadata));
      removed += entry.rows - kept.length;
    } else {
      months.push(entry);
    }
  }
  const files = put.length + drop.length;
  if (files > 0) await commitJournal(paths, key, { version: 1, staging, put, drop, months });
  else await rmdir(folder);
  return { removed, files, unusableMonths };
}

async function keptRows(state: SeriesState, entry: MonthEntry, start: number, end: number) {
  const file = openMonthFile(state.fileOf(entry.month));
  try {
    const rows = createCandleColumns(file.metadata.rows);
    await file.read(rows, 0, true);
    return joinRows([
      rowsBetween(rows, Number.NEGATIVE_INFINITY, start),
      rowsBetween(rows, end, Number.POSITIVE_INFINITY),
    ]);
  } finally {
    file.close();
  }
}

/** The months without a usable file that the range takes in as a whole. */
function unusableWithin(key: SeriesKey, state: SeriesState, start: number, end: number): string[] {
  return state.damaged.flatMap(({ month, gone }) => {
    const number = parseMonthName(month) ?? 0;
    const [first, after] = [monthStart(number), monthStart(number + 1)];
    if (first >= end || after <= start) return [];
    if (first >= start && after <= end) return [month];
    throw new AppError(
      'corrupted',
      `the file of ${month} of ${key.symbol} on ${key.exchange} is ${gone ? 'gone' : 'damaged'}: expected a range that takes in all of that month or none of it, was ${isoTime(start)} to ${isoTime(end)}`,
      {
        hint: `Nothing was removed. Give ${isoDay(first)} to ${isoDay(after)} to do without the month. ${importAgain(key, month)}`,
        details: { month },
      },
    );
  });
}
