/**
 * One writer a series, over all processes: the lock is SQLite's on a file, which the operating system gives back when a
 * process ends, however it ends. No heartbeat and no guess about stale files are needed. The file is there only while
 * somebody writes: whoever ends removes it before giving up the lock, and who gets a lock looks whether its file is still
 * the one of that name.
 *
 * @module
 */
import { closeSync, fstatSync, openSync, readdirSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { AppError } from '../../errors.ts';
import { makeFolders } from '../../make-folders.ts';
import { asStorageError, FULL_DISK, systemCode } from './file-system.ts';

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

/** The part of a database that locking needs. */
interface LockDatabase {
  exec(sql: string): unknown;
  close(): unknown;
}

const POLL = 20;
const LOCK_ENDING = '.lock';
/** What SQLite may leave beside a lock of a process that was killed. */
const COMPANIONS = ['-journal', '-wal', '-shm'] as const;

/**
 * Locks that this process holds or is trying to take. Nobody else here may open their files: closing any descriptor of a
 * file gives up all locks that the process has on it (POSIX, fcntl).
 */
const taken = new Set<string>();

/** Takes the lock on `file`. Throws `AppError('busy')` after the wait, `'cancelled'`, `'storage'`. */
export async function lockSeries(file: string, name: string, { wait, signal }: LockWait): Promise<SeriesLock> {
  const { default: Database } = await import('libsql');
  const open = (): LockDatabase => new Database(file, { timeout: 0 });
  for (let waited = 0; ; waited += POLL) {
    if (signal?.aborted) throw new AppError('cancelled', `cancelled while waiting for ${name}`);
    const lock = taken.has(file) ? null : tryLock(file, open);
    if (lock !== null) return lock;
    if (waited >= wait) {
      throw new AppError('busy', `${name} is being written by another process or task`, {
        hint: 'Wait for it to finish (job_list shows imports) and try again.',
      });
    }
    await pause(POLL);
  }
}

/**
 * Removes the locks of a folder that dead processes left; those of living ones stay, and all of them where the folder
 * cannot be written.
 */
export async function removeDeadLocks(folder: string): Promise<void> {
  for (const file of lockFiles(folder)) {
    try {
      (await lockSeries(file, path.basename(file), { wait: 0 })).release();
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
    }
  }
}

function lockFiles(folder: string): Set<string> {
  let entries: string[];
  try {
    entries = readdirSync(folder);
  } catch (error) {
    if (systemCode(error) === 'ENOENT' || systemCode(error) === 'ENOTDIR') return new Set();
    throw asStorageError(error, folder);
  }
  const names = entries.map((entry) => COMPANIONS.reduce((name, ending) => withoutEnding(name, ending), entry));
  return new Set(names.filter((name) => name.endsWith(LOCK_ENDING)).map((name) => path.join(folder, name)));
}

function withoutEnding(name: string, ending: string): string {
  return name.endsWith(ending) ? name.slice(0, -ending.length) : name;
}

/** The lock, or null while another process has it or its file is being removed. Throws `AppError('storage')`. */
function tryLock(file: string, open: () => LockDatabase): SeriesLock | null {
  let descriptor: number | null = null;
  let database: LockDatabase | null = null;
  const giveUp = (): void => {
    // Closing ends the transaction, and with it the lock.
    database?.close();
    if (descriptor !== null) closeSync(descriptor);
    taken.delete(file);
  };
  taken.add(file);
  try {
    makeFolders(path.dirname(file));
    // Held open, so that the number of its file is not given to another one meanwhile.
    descriptor = openSync(file, 'a');
    database = open();
    // Nothing is ever written: a journal on the disk would only be a file that a killed process leaves.
    database.exec('PRAGMA journal_mode = MEMORY');
    database.exec('BEGIN IMMEDIATE');
    if (!isStillNamed(descriptor, file)) {
      giveUp();
      return null;
    }
    return { release: () => release(file, giveUp) };
  } catch (error) {
    giveUp();
    if (isBusy(error)) return null;
    throw lockFailure(error, file);
  }
}

/** Whether the path leads to the opened file: its last holder may have removed it between our opening and locking it. */
function isStillNamed(descriptor: number, file: string): boolean {
  const opened = fstatSync(descriptor, { bigint: true });
  const named = statSync(file, { bigint: true, throwIfNoEntry: false });
  return named !== undefined && named.ino === opened.ino && named.dev === opened.dev;
}

/** Before the lock is given up: after it the file may be another holder's. */
function release(file: string, giveUp: () => void): void {
  if (!taken.has(file)) return;
  try {
    for (const ending of ['', ...COMPANIONS]) rmSync(file + ending, { force: true });
  } catch {
    // Windows removes no open file, and a folder may have become read-only: the file is then used again.
  } finally {
    giveUp();
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
