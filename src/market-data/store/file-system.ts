/**
 * Files that appear whole or not at all, and what the operating system refuses in words of use.
 *
 * @module
 */
import { randomUUID } from 'node:crypto';
import { open, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { AppError } from '../../errors.ts';
import { makeFolders } from '../../make-folders.ts';

/** What to do about a full disk. */
export const FULL_DISK = 'The disk is full: free space, or point JESSE_MCP_HOME to another disk.';

const ADVICE: Readonly<Record<string, string>> = {
  ENOSPC: FULL_DISK,
  EDQUOT: 'The disk quota is used up: free space, or point JESSE_MCP_HOME to another disk.',
  EROFS: 'The file system is read-only: point JESSE_MCP_HOME to a folder that can be written.',
  EACCES: 'Give this user the right to write there, or point JESSE_MCP_HOME to a folder that can be written.',
  EPERM: 'Give this user the right to write there, or point JESSE_MCP_HOME to a folder that can be written.',
  ENOTDIR: 'A file stands where a folder is needed: move it away, or point JESSE_MCP_HOME elsewhere.',
  EMFILE: 'Too many files are open: raise the limit (ulimit -n) or run fewer jobs at once.',
};

/** The system's code of an error (`ENOENT`), or null. */
export function systemCode(error: unknown): string | null {
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') return null;
  return /^E[A-Z0-9]+$/.test(error.code) ? error.code : null;
}

/** An operating system's error as `AppError('storage')` naming the file and what to do; other errors as they are. */
export function asStorageError(error: unknown, file: string): unknown {
  const code = systemCode(error);
  if (code === null || error instanceof AppError) return error;
  return new AppError('storage', `cannot use ${file}: ${error instanceof Error ? error.message : code}`, {
    hint: ADVICE[code] ?? `Check ${path.dirname(file)} (error ${code}).`,
    details: { file, system_code: code },
    cause: error,
  });
}

/** Makes a folder and its parents; throws `AppError('storage')`. */
export async function makeFolder(folder: string): Promise<void> {
  await guarded(folder, async () => makeFolders(folder));
}

/** Writes a file and waits until the disk has it; throws `AppError('storage')` and leaves nothing. */
export async function writeDurably(file: string, bytes: Uint8Array | string): Promise<void> {
  await guarded(file, async () => {
    try {
      const handle = await open(file, 'w');
      try {
        await handle.writeFile(bytes);
        await handle.sync();
      } finally {
        await handle.close();
      }
    } catch (error) {
      await rm(file, { force: true }).catch(() => undefined);
      throw error;
    }
  });
}

/** Replaces a file in one step: readers see the old or the new content. Throws `AppError('storage')`. */
export async function replaceFile(file: string, bytes: Uint8Array | string): Promise<void> {
  const temporary = `${file}.${randomUUID()}.tmp`;
  await writeDurably(temporary, bytes);
  await guarded(file, () => rename(temporary, file));
  await syncFolder(path.dirname(file));
}

/** Waits until the disk has a folder's entries. */
export async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  await guarded(folder, async () => {
    const handle = await open(folder, 'r');
    try {
      await handle.sync();
    } finally {
      await handle.close();
    }
  });
}

/** Runs `action`, turning the system's errors into `AppError('storage')` about `file`. */
export async function guarded<Value>(file: string, action: () => Promise<Value>): Promise<Value> {
  try {
    return await action();
  } catch (error) {
    throw asStorageError(error, file);
  }
}
