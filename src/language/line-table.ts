/**
 * Which Python line and function a line of generated JavaScript came from.
 *
 * @module
 */

/** Plain data, so that it can be cached and posted; index 0 is the first JavaScript line. */
export interface LineTable {
  /** Python lines from 1; 0 for lines of the compiler's own. */
  readonly lines: readonly number[];
  /** Indexes into `names`. */
  readonly functions: readonly number[];
  /** Names of functions as tracebacks print them (`go_long`, `<listcomp>`, `<module>`). */
  readonly names: readonly string[];
}

/** The place of a JavaScript line (from 1), or null for lines of the compiler's own. */
export function placeOf(
  table: LineTable,
  javascriptLine: number,
): { readonly line: number; readonly function: string } | null {
  const line = table.lines[javascriptLine - 1];
  if (line === undefined || line === 0) return null;
  return { line, function: table.names[table.functions[javascriptLine - 1] ?? 0] ?? '<module>' };
}
