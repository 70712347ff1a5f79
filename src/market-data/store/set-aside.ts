/**
 * Damaged month files out of the way, so that the month can be imported again.
 *
 * @module
 */
import { renameSync } from 'node:fs';
import path from 'node:path';
import { makeFolders } from '../../make-folders.ts';
import { MONTH_ENDING, type SeriesPaths } from './series-paths.ts';

/** Moves a month file to the quarantine; gives its new place, null where it stays (a home that cannot be written). */
export function setAside(paths: SeriesPaths, file: string): string | null {
  if (path.dirname(file) !== paths.minutes || !file.endsWith(MONTH_ENDING)) return null;
  const place = path.join(paths.quarantine, path.basename(file));
  try {
    makeFolders(paths.quarantine);
    renameSync(file, place);
    return place;
  } catch {
    // The error that names the file is raised either way.
    return null;
  }
}
