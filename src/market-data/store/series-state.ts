/**
 * What a series consists of at a moment, as a reader finds it: the months with their files, also while a writer of
 * another process is moving files into place.
 *
 * @module
 */
import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod';
import { AppError } from '../../errors.ts';
import type { MonthMetadata } from '../arrow/month-bytes.ts';
import { damaged, openMonthFile } from '../arrow/month-file.ts';
import { asStorageError, replaceFile, systemCode } from './file-system.ts';
import { readJson } from './json-file.ts';
import { monthName, monthOf, parseMonthName } from './month.ts';
import { type MonthEntry, monthEntry, monthEntrySchema } from './month-entry.ts';
import { MONTH_ENDING, type SeriesPaths } from './series-paths.ts';

const damagedMonthSchema = z.object({
  month: z.string(),
  file: z.string(),
  reason: z.string(),
  /** Whether there is no file at all, though nobody removed the month by way of the store. */
  gone: z.boolean().default(false),
});
const indexSchema = z.object({
  version: z.literal(1),
  exchange: z.string(),
  symbol: z.string(),
  /** Time of change of the folder `1m` that the index was made of. */
  folderModified: z.number(),
  months: z.array(monthEntrySchema),
  damaged: z.array(damagedMonthSchema),
});

/** Schema of the journal, see `series-journal.ts`. */
const journalSchema = z.object({
  version: z.literal(1),
  /** Name of the folder with the new files. */
  staging: z.string().regex(/^staging-[0-9a-f-]+$/),
  /** Months that get a new file. */
  put: z.array(z.string()),
  /** Months that lose their file. */
  drop: z.array(z.string()),
  /** The months there are afterwards. */
  months: z.array(monthEntrySchema),
});

/** A change that has been decided and may be half way done. */
export type Journal = z.infer<typeof journalSchema>;
type Index = z.infer<typeof indexSchema>;
/** A month whose file is damaged or gone. */
export type DamagedMonth = z.infer<typeof damagedMonthSchema>;

/** The state of a series. */
export interface SeriesState {
  /** Where the state was read from. */
  readonly source: 'index' | 'journal' | 'files';
  /** In order of time. */
  readonly months: readonly MonthEntry[];
  /** Months without a usable file. */
  readonly damaged: readonly DamagedMonth[];
  /** Where a month's file lies now. */
  fileOf(month: string): string;
}

/** How often a reader looks again whether a month without its file is one that a writer is removing. */
const LOOKS = 5;

/** The state of a series; null where nothing is stored. With `rebuild` the index is not believed. */
export function readSeriesState(paths: SeriesPaths, rebuild = false): SeriesState | null {
  const settled = (month: string): string => path.join(paths.minutes, month + MONTH_ENDING);
  for (let look = 1; ; look++) {
    const journal = readJournal(paths);
    if (journal !== null) {
      const staged = (month: string): string => path.join(paths.folder, journal.staging, month + MONTH_ENDING);
      return {
        source: 'journal',
        months: journal.months,
        damaged: damagedAfter(paths, journal),
        fileOf: (month) => (existsSync(staged(month)) ? staged(month) : settled(month)),
      };
    }
    const modified = folderModified(paths.minutes);
    const index = readJson(paths.index, indexSchema);
    if (modified === null && index === null) return null;
    if (!rebuild && index !== null && index.folderModified === modified) {
      return { source: 'index', months: index.months, damaged: index.damaged, fileOf: settled };
    }
    const { months, unusable } = readMonthFiles(paths);
    const damaged = damagedMonths(paths, { months, unusable, index });
    const vanished = damaged.some(({ month }) => index?.months.some((entry) => entry.month === month));
    // The index may be behind a writer that removes months: then it is written anew, or a journal is there.
    if (vanished && look < LOOKS && !isSettled(paths, index)) continue;
    return { source: 'files', months, damaged, fileOf: settled };
  }
}

function isSettled(paths: SeriesPaths, index: Index | null): boolean {
  return readJournal(paths) === null && isDeepStrictEqual(readJson(paths.index, indexSchema), index);
}

/** Writes the index of the files there are now. */
export async function writeIndex(
  paths: SeriesPaths,
  key: { readonly exchange: string; readonly symbol: string },
  state: Pick<SeriesState, 'months' | 'damaged'>,
): Promise<void> {
  const modified = folderModified(paths.minutes);
  if (modified === null) return;
  const index: Index = {
    version: 1,
    exchange: key.exchange,
    symbol: key.symbol,
    folderModified: modified,
    months: [...state.months],
    damaged: [...state.damaged],
  };
  await replaceFile(paths.index, JSON.stringify(index));
}

/** The journal of a series; null where no change is under way. */
export function readJournal(paths: SeriesPaths): Journal | null {
  return readJson(paths.journal, journalSchema);
}

/** What the month files themselves say. */
function readMonthFiles(paths: SeriesPaths): { readonly months: MonthEntry[]; readonly unusable: DamagedMonth[] } {
  const months: MonthEntry[] = [];
  const unusable: DamagedMonth[] = [];
  for (const { name, file } of monthFiles(paths.minutes)) {
    try {
      const opened = openMonthFile(file);
      opened.close();
      requirePlace(file, name, opened.metadata);
      months.push(monthEntry(name, opened.metadata));
    } catch (error) {
      if (systemCode(error) === 'ENOENT') continue;
      if (!(error instanceof AppError)) throw asStorageError(error, file);
      unusable.push({ month: name, file, reason: error.message, gone: false });
    }
  }
  return { months, unusable };
}

interface MonthsOnDisk {
  readonly months: readonly MonthEntry[];
  /** Those whose file lies in its place and cannot be used. */
  readonly unusable: readonly DamagedMonth[];
  /** What was there when the index was written. */
  readonly index: Index | null;
}

/** The months without a usable file: damaged in place, set aside, or gone without a removal of ours. */
function damagedMonths(paths: SeriesPaths, { months, unusable, index }: MonthsOnDisk): DamagedMonth[] {
  const found = new Map<string, DamagedMonth>(unusable.map((entry) => [entry.month, entry]));
  const add = (entry: DamagedMonth): void => {
    if (!found.has(entry.month)) found.set(entry.month, entry);
  };
  for (const { name, file } of monthFiles(paths.quarantine)) {
    add({ month: name, file, reason: `${file} was found damaged and set aside`, gone: false });
  }
  for (const entry of index?.damaged ?? []) if (!entry.gone && existsSync(entry.file)) add(entry);
  for (const { month } of [...(index?.months ?? []), ...(index?.damaged ?? [])]) {
    const file = path.join(paths.minutes, month + MONTH_ENDING);
    add({ month, file, reason: `${file} is missing, though the month was not removed by candles_delete`, gone: true });
  }
  for (const { month } of months) found.delete(month);
  return [...found.values()].sort((a, b) => (a.month < b.month ? -1 : 1));
}

/** The months that have no usable file after a change. */
export function damagedAfter(paths: SeriesPaths, { put, drop, months }: Journal): DamagedMonth[] {
  const changed = new Set([...put, ...drop]);
  const index = readJson(paths.index, indexSchema);
  return damagedMonths(paths, { months, unusable: [], index }).filter(({ month }) => !changed.has(month));
}

/** Throws `AppError('corrupted')` for a file under the name of another month. */
export function requirePlace(file: string, name: string, { first, last }: MonthMetadata): void {
  const wrong = [first, last].map((time) => monthName(monthOf(time))).find((month) => month !== name);
  if (wrong !== undefined) throw damaged(file, `it holds rows of ${wrong}`);
}

/** The month files of a folder, in order. */
export function monthFiles(folder: string): { readonly name: string; readonly file: string }[] {
  return listFolder(folder)
    .filter((entry) => entry.endsWith(MONTH_ENDING) && parseMonthName(entry.slice(0, -MONTH_ENDING.length)) !== null)
    .sort()
    .map((entry) => ({ name: entry.slice(0, -MONTH_ENDING.length), file: path.join(folder, entry) }));
}

/** The names in a folder; none where it is absent. */
export function listFolder(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch (error) {
    const code = systemCode(error);
    if (code === 'ENOENT' || code === 'ENOTDIR') return [];
    throw asStorageError(error, folder);
  }
}

function folderModified(folder: string): number | null {
  try {
    return statSync(folder, { throwIfNoEntry: false })?.mtimeMs ?? null;
  } catch (error) {
    throw asStorageError(error, folder);
  }
}
