/**
 * A syntax error as CPython 3.11 reports it: class, words, place.
 *
 * @module
 */
/** The exception classes of syntax errors. */
export type SyntaxClass = 'SyntaxError' | 'IndentationError' | 'TabError' | 'RecursionError' | 'MemoryError';

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
