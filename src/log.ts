/**
 * The log: JSON lines on stderr or in a file, secrets left out.
 *
 * @module
 */

import { existsSync } from 'node:fs';
import path from 'node:path';
import pino from 'pino';
import { AppError } from './errors.ts';
import { makeFolders } from './make-folders.ts';
import type { LogLevel } from './settings.ts';

/** What the product logs with. */
export type Log = pino.Logger;

/** Where and how much. */
export interface LogOptions {
  readonly level: LogLevel;
  /** Null: stderr. */
  readonly file: string | null;
  /** Texts that must never be logged, wherever they stand: passwords, tokens. */
  readonly secrets?: readonly string[];
}

const HIDDEN = '[redacted]';
/** Keys whose values are never logged. */
const SECRET_KEYS = ['password', 'token', 'apiToken', 'api_key', 'apiKey', 'secret', 'authorization', 'cookie'];

/**
 * Opens the log. Lines are written synchronously: the last words before an end are the ones that matter. Throws
 * `AppError('invalid_setting')` where the file cannot be opened.
 */
export function openLog({ level, file, secrets = [] }: LogOptions): Log {
  const known = secrets
    .filter((secret) => secret.length > 3)
    .flatMap((secret) => [secret, JSON.stringify(secret).slice(1, -1), encodeURIComponent(secret)]);
  const destination = openDestination(file);
  return pino(
    {
      level,
      base: { name: 'jesse-mcp', pid: process.pid },
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
      redact: { paths: SECRET_KEYS.flatMap((key) => [key, `*.${key}`, `*.*.${key}`]), censor: HIDDEN },
      serializers: { err: pino.stdSerializers.err },
    },
    {
      write(line: string): void {
        destination.write(known.reduce((text, secret) => text.replaceAll(secret, HIDDEN), line));
      },
    },
  );
}

function openDestination(file: string | null) {
  try {
    if (file === null) return pino.destination({ dest: 2, sync: true });
    const folder = path.dirname(path.resolve(file));
    if (!existsSync(folder)) {
      makeFolders(folder);
      process.stderr.write(`jesse-mcp: made the folder ${folder} for LOG_FILE\n`);
    }
    return pino.destination({ dest: file, sync: true });
  } catch (error) {
    throw new AppError(
      'invalid_setting',
      `LOG_FILE: expected a file that can be written, was ${JSON.stringify(file)}`,
      {
        hint: 'Correct LOG_FILE, or remove it to log on stderr.',
        cause: error,
      },
    );
  }
}
