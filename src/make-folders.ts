/**
 * Making a folder and those above it.
 *
 * @module
 */
import { mkdirSync, statSync } from 'node:fs';
import path from 'node:path';

/**
 * Makes a folder with all above it; one that is there already is fine. Throws the system's error. Node's own `recursive`
 * is not used: it never returns where the system answers ENOENT below a folder that exists, as under `/proc`.
 */
export function makeFolders(folder: string): void {
  const error = attempt(folder);
  if (error === null) return;
  const above = path.dirname(folder);
  if (!isMissing(error)) throw error;
  if (!isFolder(above)) makeFolders(above);
  // Again even where the one above was there: another process may have made it, or removed it, in between.
  const last = attempt(folder);
  if (last !== null) throw last;
}

/** What the system says against a folder; null where it is there now. */
function attempt(folder: string): unknown {
  try {
    mkdirSync(folder);
    return null;
  } catch (error) {
    return isFolder(folder) ? null : error;
  }
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}

function isFolder(place: string): boolean {
  return statSync(place, { throwIfNoEntry: false })?.isDirectory() === true;
}
