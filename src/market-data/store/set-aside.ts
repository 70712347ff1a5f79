/**
 * Damaged month files out of the way, so that the month can be imported again.
 *
 * @module
 */
import { mkdirSync, renameSync } from 'node:fs';
import path from 'node:path';
import { MONTH_ENDING, type SeriesPaths } from './series-paths.ts';

/** Moves a month file to the quarantine; a home that cannot be written keeps it where it is. */
export function setAside(paths: SeriesPaths, file: string): void {
  if (path.dirname(file) !== paths.minutes || !file.endsWith(MONTH_ENDING)) return;
  try {
    mkdirSync(paths.quarantine, { recursive: true });
    renameSync(file, path.join(paths.quarantine, path.basename(file)));
  } catch {
    // The error that names the file is raised either way.
  }
}
