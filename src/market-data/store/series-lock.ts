/**
 * One writer a series, over all processes: the lock is SQLite's on a file, which the operating system gives back when a
 * process ends, however it ends. No heartbeat and no guess about stale files are needed.
 *
 * @module
 */
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { AppError } from '../../errors.ts';
import { makeFolders } from '../../make-folders.ts';
import { asStorageError, FULL_DISK } from './file-system.ts';

/** A held lock. */
export interface SeriesLock {
  release(): void;
}

/** How to wait for a lock. */
export interface LockWait {
  /** Longest wait, ms; 0 gives up at once. */
  readonly wait: number;
  readonly signal?: AbortSignal | undefined;
}

const POLL = 20;

/** Takes the lock on `file`. Throws `AppError('busy')` after the wait, `'cancelled'`, `'storage'`. */
export async function lockSeries(file: string, name: string, { wait, signal }: LockWait): Promise<SeriesLock> {
  const { default: Database } = await import('libsql');
  let database: InstanceType<typeof Database>;
  try {
    makeFolders(path.dirname(file));
    database = new Database(file, { timeout: 0 });
  } catch (error) {
    throw lockFailure(error, file);
  }
  try {
    for (let waited = 0; ; waited += POLL) {
      if (signal?.aborted) throw new AppError('cancelled', `cancelled while waiting for ${name}`);
      try {
        database.exec('BEGIN IMMEDIATE');
        return { release: () => release(database) };
      } catch (error) {
        if (!isBusy(error)) throw lockFailure(error, file);
        if (waited >= wait) {
          throw new AppError('busy', `${name} is being written by another process or task`, {
            hint: 'Wait for it to finish (job_list shows imports) and try again.',
          });
        }
      }
      await pause(POLL);
    }
  } catch (error) {
    database.close();
    throw error;
  }
}

function release(database: { readonly open: boolean; exec(sql: string): unknown; close(): unknown }): void {
  if (!database.open) return;
  try {
    database.exec('ROLLBACK');
  } finally {
    database.close();
  }
}

function isBusy(error: unknown): boolean {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('SQLITE_BUSY');
}

function lockFailure(error: unknown, file: string): unknown {
  if (error instanceof Error && 'code' in error && String(error.code).startsWith('SQLITE_')) {
    return new AppError('storage', `cannot lock ${file}: ${error.message}`, {
      hint: String(error.code).startsWith('SQLITE_FULL')
        ? FULL_DISK
        : 'The home must be a folder that this user can write: check its rights and free space, or set JESSE_MCP_HOME.',
      details: { file },
      cause: error,
    });
  }
  return asStorageError(error, file);
}
