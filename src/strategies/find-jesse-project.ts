/**
 * Jesse projects around the working directory.
 *
 * @module
 */
import { statSync } from 'node:fs';
import path from 'node:path';

/** The nearest folder at or above `start` that is a Jesse project (has `strategies/` and `storage/`); null if none. */
export function findJesseProject(start: string): string | null {
  for (let folder = path.resolve(start); ; folder = path.dirname(folder)) {
    if (isFolder(path.join(folder, 'strategies')) && isFolder(path.join(folder, 'storage'))) return folder;
    if (folder === path.dirname(folder)) return null;
  }
}

function isFolder(name: string): boolean {
  return statSync(name, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
