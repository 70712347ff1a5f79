/**
 * A syntax error as CPython 3.11 reports it: class, words, place.
 *
 * @module
 */
import type { SourceText } from './source-text.ts';

/** The exception classes of syntax errors. */
export type SyntaxClass = 'SyntaxError' | 'IndentationError' | 'TabError';

/** See the module's head. Line from 1, column from 1 in UTF-16 units. */
export interface SyntaxProblem {
  readonly exception: SyntaxClass;
  readonly message: string;
  readonly line: number;
  readonly column: number;
  readonly length: number;
}

/** Makes a problem at a column from 0. */
export function problemAt(
  message: string,
  line: number,
  column: number,
  length = 1,
  exception: SyntaxClass = 'SyntaxError',
): SyntaxProblem {
  return { exception, message, line, column: column + 1, length: Math.max(1, length) };
}

/** The words for a failure of the parser; `lexical` is what the look at the tokens found. */
export function wordsForParserFailure(
  error: unknown,
  source: SourceText,
  lexical: SyntaxProblem | null,
): SyntaxProblem {
  if (lexical !== null) return lexical;
  const { lineno, col_offset: bytes, message } = error as { lineno?: number; col_offset?: number; message?: string };
  const fromMessage = /at line (\d+)(?:, column (\d+))?$/.exec(message ?? '');
  const line = lineno ?? Number(fromMessage?.[1] ?? 1);
  const column = source.column(line, bytes ?? Number(fromMessage?.[2] ?? 0));
  return problemAt('invalid syntax', line, column);
}
