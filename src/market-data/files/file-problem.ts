/**
 * Why a file of candles was refused.
 *
 * @module
 */
import { AppError, type ErrorDetails } from '../../errors.ts';

const NOTHING = 'Nothing was imported.';

/** What a place in a file is counted in; formats other than text have no lines. */
export type PlaceUnit = 'line' | 'row';

/** `AppError('invalid_file')` about a place of a file, which counts from 1. */
export function fileProblem(
  file: string,
  place: number | null,
  reason: string,
  hint = '',
  unit: PlaceUnit = 'line',
  cause?: unknown,
): AppError {
  const where = place === null ? file : `${file}, ${unit} ${place}`;
  const details: ErrorDetails = place === null ? { file } : { file, [unit]: place };
  return new AppError('invalid_file', `${where}: ${reason}`, {
    hint: hint === '' ? NOTHING : `${NOTHING} ${hint}`,
    details,
    cause,
  });
}

/** The start of a text for messages, in quotes. */
export function quoted(text: string): string {
  return JSON.stringify(text.length > 60 ? `${text.slice(0, 57)}…` : text);
}
