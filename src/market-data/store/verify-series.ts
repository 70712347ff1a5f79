/**
 * The check of everything that a series consists of.
 *
 * @module
 */
import { isDeepStrictEqual } from 'node:util';
import { type CandleColumns, createCandleColumns } from '../../candles/candle-columns.ts';
import { AppError } from '../../errors.ts';
import { type MonthMetadata, rowsDigest } from '../arrow/month-bytes.ts';
import { damaged, openMonthFile } from '../arrow/month-file.ts';
import type { SeriesKey, VerifyOutcome } from '../candle-store.ts';
import { validateRows } from '../validate-rows.ts';
import { asStorageError } from './file-system.ts';
import { describeMonth } from './month-entry.ts';
import type { SeriesPaths } from './series-paths.ts';
import { monthFiles, readSeriesState, requirePlace, type SeriesState, writeIndex } from './series-state.ts';
import { setAside } from './set-aside.ts';

/** Checks every file and sets damaged ones aside; the caller holds the lock and says what it has repaired already. */
export async function verifySeries(
  paths: SeriesPaths,
  key: SeriesKey,
  recovered: readonly string[],
  now: number,
): Promise<VerifyOutcome> {
  const repaired = [...recovered];
  const found: { month: string; file: string; reason: string }[] = [];
  const files = monthFiles(paths.minutes);
  const indexed = readSeriesState(paths);
  let candles = 0;
  for (const { name, file } of files) {
    try {
      candles += await verifyMonth(file, name, now);
    } catch (error) {
      if (!(error instanceof AppError) || error.code !== 'corrupted') throw asStorageError(error, file);
      found.push({ month: name, file: setAside(paths, file) ?? file, reason: error.message });
    }
  }
  const known = new Set(found.map(({ month }) => month));
  const actual = readSeriesState(paths, true);
  for (const { month, file, reason } of actual?.damaged ?? [])
    if (!known.has(month)) found.push({ month, file, reason });
  if (found.length === 0 && (indexed?.source === 'files' || !sameMonths(indexed, actual)))
    repaired.push('rebuilt the index');
  if (actual !== null) await writeIndex(paths, key, actual).catch(ignoreReadOnly);
  return { ...key, files: files.length, candles, damaged: found, repaired };
}

function sameMonths(a: SeriesState | null, b: SeriesState | null): boolean {
  return isDeepStrictEqual(a?.months, b?.months);
}

/** Rows of a month whose file is right in every respect; throws `AppError('corrupted')`. */
async function verifyMonth(file: string, name: string, now: number): Promise<number> {
  const opened = openMonthFile(file);
  try {
    const { metadata } = opened;
    requirePlace(file, name, metadata);
    const rows = createCandleColumns(metadata.rows);
    await opened.read(rows, 0, true);
    const reason = contradiction(metadata, rows, now);
    if (reason !== null) throw damaged(file, reason);
    return rows.length;
  } finally {
    opened.close();
  }
}

function contradiction(metadata: MonthMetadata, rows: CandleColumns, now: number): string | null {
  if (rows.length === 0) return 'it has no rows';
  if (rowsDigest(rows) !== metadata.sha256) return 'its digest does not fit its rows';
  const problem = validateRows(rows, now);
  if (problem !== null) return `row ${problem.row + 1}: ${problem.reason}`;
  const truth = describeMonth(metadata, rows);
  return isDeepStrictEqual(truth, metadata) ? null : 'its metadata does not fit its rows';
}

function ignoreReadOnly(error: unknown): void {
  if (!(error instanceof AppError)) throw error;
}
