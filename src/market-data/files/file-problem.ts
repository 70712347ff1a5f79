/**
 * Why a file of candles was refused.
 *
 * @module
 */
import { AppError, type ErrorDetails } from '../../errors.ts';

const NOTHING = 'Nothing was imported.';

/** `AppError('invalid_file')` about a place of a file; `line` counts from 1 (rows, where the format has no lines). */
export function fileProblem(file: string, line: number | null, reason: string, hint = ''): AppError {
  const place = line === null ? file : `${file}, line ${line}`;
  const details: ErrorDetails = line === null ? { file } : { file, line };
  return new AppError('invalid_file', `${place}: ${reason}`, {
    hint: hint === '' ? NOTHING : `${NOTHING} ${hint}`,
    details,
  });
}

/** The start of a text for messages, in quotes. */
export function quoted(text: string): string {
  return JSON.stringify(text.length > 60 ? `${text.slice(0, 57)}…` : text);
}
