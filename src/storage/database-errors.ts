/**
 * What SQLite reports, as errors of ours that name the file and what to do.
 *
 * @module
 */
import { z } from 'zod';
import { AppError } from '../errors.ts';

const sqliteFailure = z.looseObject({
  code: z.string().optional(),
  message: z.string(),
  rawCode: z.number().optional(),
});

/** Primary result codes of SQLite: the low byte of an extended code (https://sqlite.org/rescode.html). */
const Result = {
  permission: 3,
  busy: 5,
  locked: 6,
  readOnly: 8,
  inputOutput: 10,
  corrupted: 11,
  full: 13,
  cannotOpen: 14,
  notADatabase: 26,
} as const;

/**
 * Gives the `AppError` for a failure of the database `file`: `corrupted`, `busy` or `storage`. Failures that are not
 * SQLite's, and those that only a defect explains (syntax, constraints), come back as they are.
 */
export function databaseError(failure: unknown, file: string): unknown {
  const parsed = sqliteFailure.safeParse(failure);
  if (failure instanceof AppError || !parsed.success) return failure;
  const { message } = parsed.data;
  const details = { file };
  const make = (code: 'corrupted' | 'busy' | 'storage', words: string, hint: string): AppError =>
    new AppError(code, words, { hint, details, cause: failure });
  switch (primaryCode(parsed.data)) {
    case Result.corrupted:
    case Result.notADatabase:
      return make(
        'corrupted',
        `expected an SQLite database in ${file}, was something else (${message})`,
        `stop every jesse-mcp process, move ${file} (with -wal and -shm beside it) away and start again; candles and strategies are not in it`,
      );
    case Result.busy:
    case Result.locked:
      return make(
        'busy',
        `the database ${file} stayed locked by another process`,
        'try again; when it stays so, end other jesse-mcp processes that use this home',
      );
    case Result.full:
      return make('storage', `no space left to write ${file}`, `free space on the disk of ${file} and try again`);
    case Result.readOnly:
    case Result.permission:
    case Result.cannotOpen:
      return make(
        'storage',
        `cannot write the database ${file} (${message})`,
        'make the folder and the file writable for this user, or set JESSE_MCP_HOME to a folder that is',
      );
    case Result.inputOutput:
      return make(
        'storage',
        `reading or writing ${file} failed (${message})`,
        `check that the disk of ${file} has space and is healthy`,
      );
    default:
      return failure;
  }
}

function primaryCode(failure: z.infer<typeof sqliteFailure>): number | undefined {
  if (failure.rawCode !== undefined) return failure.rawCode & 0xff;
  // A failed open carries its number only in the words: `Unable to open connection to local database F: 14`.
  const opened = /Unable to open connection to local database .*: (\d+)"?\)?$/s.exec(failure.message);
  return opened === null ? undefined : Number(opened[1]) & 0xff;
}
