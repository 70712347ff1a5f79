/**
 * Findings of the checks.
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
