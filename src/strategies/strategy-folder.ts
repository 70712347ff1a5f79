/**
 * One folder of strategies as it lies on the disk.
 *
 * @module
 */
import { readdir, readFile, realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import { AppError } from '../errors.ts';
import { storageError } from './storage-error.ts';
import { isStrategyName } from './strategy-name.ts';
import type { StoredStrategy, StrategyEntry, StrategyOrigin } from './strategy-store.ts';
import { strategyVersion } from './strategy-version.ts';

/** Largest file that is read as a strategy, bytes. */
export const LARGEST_STRATEGY = 1_000_000;

/** The names of all entries below `folder`, exactly as they lie there; none when the folder is missing. */
export async function folderNames(folder: string): Promise<string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    if (isMissing(error)) return [];
    throw storageError(error, `read the strategies folder ${folder}`);
  }
}

/** The strategies of `folder`, by name: subfolders with a valid name whose `__init__.py` lies inside the folder. */
export async function listStrategyFolder(folder: string, origin: StrategyOrigin): Promise<StrategyEntry[]> {
  const names = (await folderNames(folder)).filter(isStrategyName).sort();
  const entries = await Promise.all(
    names.map(async (name): Promise<StrategyEntry | null> => {
      const file = await containedFile(folder, name);
      if (file === null) return null;
      return { name, origin, path: strategyFile(folder, name), updatedAt: Math.round((await stat(file)).mtimeMs) };
    }),
  );
  return entries.filter((entry) => entry !== null);
}

/** A strategy of `folder`; null when there is none of that name. Throws `AppError('invalid_file' | 'storage')`. */
export async function readStrategyFolder(
  folder: string,
  name: string,
  origin: StrategyOrigin,
): Promise<StoredStrategy | null> {
  if (!(await folderNames(folder)).includes(name)) return null;
  const file = await containedFile(folder, name);
  if (file === null) return null;
  const shown = strategyFile(folder, name);
  const { mtimeMs, size } = await stat(file);
  if (size > LARGEST_STRATEGY) {
    throw new AppError('invalid_file', `${shown}: expected at most ${LARGEST_STRATEGY} bytes, was ${size}`);
  }
  const code = await readText(file, shown);
  return { name, origin, path: shown, updatedAt: Math.round(mtimeMs), code, version: strategyVersion(code) };
}

/** `<folder>/<name>/__init__.py`. */
export function strategyFile(folder: string, name: string): string {
  return path.join(folder, name, '__init__.py');
}

/** The real path of a strategy's file, or null when it is missing, no file, or leads out of the folder. */
async function containedFile(folder: string, name: string): Promise<string | null> {
  try {
    const root = await realpath(folder);
    const file = await realpath(strategyFile(folder, name));
    if (!file.startsWith(root + path.sep)) return null;
    return (await stat(file)).isFile() ? file : null;
  } catch (error) {
    if (isMissing(error)) return null;
    throw storageError(error, `read ${strategyFile(folder, name)}`);
  }
}

async function readText(file: string, shown: string): Promise<string> {
  let bytes: Buffer;
  try {
    bytes = await readFile(file);
  } catch (error) {
    throw storageError(error, `read ${shown}`);
  }
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (error) {
    throw new AppError('invalid_file', `${shown}: expected UTF-8 text, was something else`, { cause: error });
  }
}

function isMissing(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return code === 'ENOENT' || code === 'ENOTDIR' || code === 'ELOOP';
}
