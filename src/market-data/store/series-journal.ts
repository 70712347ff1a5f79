/**
 * Changes of several month files that happen as one. New files are made in a staging folder; the moment the journal
 * record appears, the change is decided, and readers already see it; then the files are moved. A process that dies
 * before that moment leaves a staging folder, which is thrown away; one that dies after it leaves a record, which the
 * next holder of the lock carries out.
 *
 * @module
 */

import { rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { AppError } from '../../errors.ts';
import { counted } from '../../text/amounts.ts';
import type { SeriesKey } from '../candle-store.ts';
import { guarded, makeFolder, replaceFile, syncFolder, systemCode } from './file-system.ts';
import { MONTH_ENDING, type SeriesPaths, STAGING_PREFIX } from './series-paths.ts';
import { damagedAfter, type Journal, listFolder, readJournal, writeIndex } from './series-state.ts';

/**
 * Decides a change and carries it out; the caller holds the lock. Once decided it counts as done: what cannot be moved
 * now (a full disk) is read from where it lies and moved by the next holder of the lock.
 */
export async function commitJournal(paths: SeriesPaths, key: SeriesKey, journal: Journal): Promise<void> {
  await syncFolder(path.join(paths.folder, journal.staging));
  await makeFolder(paths.minutes);
  await replaceFile(paths.journal, JSON.stringify(journal));
  await carryOut(paths, key, journal).catch((error: unknown) => {
    if (!(error instanceof AppError)) throw error;
  });
}

/**
 * Finishes or undoes what a dead process left behind; the caller holds the lock. Gives what was done, in words.
 */
export async function recoverSeries(paths: SeriesPaths, key: SeriesKey): Promise<string[]> {
  const done: string[] = [];
  const journal = readJournal(paths);
  if (journal !== null) {
    await carryOut(paths, key, journal);
    done.push(`finished an interrupted change of ${counted(journal.put.length + journal.drop.length, 'file')}`);
  }
  for (const entry of leftovers(paths)) {
    await guarded(paths.folder, () => rm(path.join(paths.folder, entry), { recursive: true, force: true }));
    done.push(entry.startsWith(STAGING_PREFIX) ? 'undid an interrupted import' : `removed ${entry}`);
  }
  return done;
}

/** Whether something of a dead process may lie in the series' folder. */
export function needsRecovery(paths: SeriesPaths): boolean {
  return leftovers(paths).length > 0;
}

function leftovers(paths: SeriesPaths): string[] {
  const journal = path.basename(paths.journal);
  return listFolder(paths.folder).filter(
    (entry) => entry.startsWith(STAGING_PREFIX) || entry.endsWith('.tmp') || entry === journal,
  );
}

async function carryOut(paths: SeriesPaths, key: SeriesKey, journal: Journal): Promise<void> {
  const staging = path.join(paths.folder, journal.staging);
  await makeFolder(paths.minutes);
  for (const month of journal.put) {
    const name = month + MONTH_ENDING;
    try {
      await rename(path.join(staging, name), path.join(paths.minutes, name));
    } catch (error) {
      // A file that is no longer in the staging folder was moved before the process died.
      if (systemCode(error) !== 'ENOENT') await guarded(paths.minutes, () => Promise.reject(error));
    }
  }
  for (const month of journal.drop) {
    await guarded(paths.minutes, () => rm(path.join(paths.minutes, month + MONTH_ENDING), { force: true }));
  }
  for (const month of [...journal.put, ...journal.drop]) {
    await guarded(paths.quarantine, () =>
      rm(path.join(paths.quarantine, month + MONTH_ENDING), { recursive: true, force: true }),
    );
  }
  await syncFolder(paths.minutes);
  const damaged = damagedAfter(paths, journal);
  if (journal.months.length === 0 && damaged.length === 0) {
    // First the index, without which what is left half way is taken for nothing.
    await guarded(paths.index, () => rm(paths.index, { force: true }));
    await guarded(paths.folder, () => rm(paths.folder, { recursive: true, force: true }));
    return;
  }
  await writeIndex(paths, key, { months: journal.months, damaged });
  await guarded(paths.journal, () => rm(paths.journal, { force: true }));
  await guarded(staging, () => rm(staging, { recursive: true, force: true }));
}
