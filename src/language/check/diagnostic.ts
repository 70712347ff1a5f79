/**
 * Findings of the checks, and how they look as text.
 *
 * @module
 */

/** See the module's head. Lines and columns count from 1, columns and lengths in UTF-16 units. */
export interface LanguageDiagnostic {
  readonly severity: 'error' | 'warning';
  /** Stable code; the table is `codes.ts`. */
  readonly code: string;
  readonly message: string;
  readonly line: number;
  readonly column: number;
  readonly length: number;
  /** The source line as it stands. */
  readonly source: string;
  readonly hint: string | null;
  /** The file relative to the strategies folder; null for the program's main one. */
  readonly file: string | null;
  /** The embedded backend cannot run it: refused before a run starts. */
  readonly unsupported: boolean;
  /** What the reference raises when it gets there, where that is known. */
  readonly raises: { readonly exception: string; readonly message: string } | null;
}

/** The source line with a caret under the place, after file, line and code. */
export function renderDiagnostic(diagnostic: LanguageDiagnostic): string {
  const { severity, code, message, line, column, length, source, hint, file } = diagnostic;
  const margin = String(line).length + 1;
  const carets = '^'.repeat(Math.max(1, Math.min(length, source.length - column + 1)));
  const indentation = source.slice(0, column - 1).replace(/[^\t]/g, ' ');
  const lines = [
    `${severity}[${code}]: ${message}`,
    `${' '.repeat(margin)}--> ${file ?? 'line'}${file === null ? ' ' : ':'}${line}:${column}`,
    `${' '.repeat(margin)}|`,
    `${String(line).padEnd(margin)}| ${source}`,
    `${' '.repeat(margin)}| ${indentation}${carets}`,
  ];
  if (hint !== null) lines.push(`${' '.repeat(margin)}= ${hint}`);
  return lines.join('\n');
}
