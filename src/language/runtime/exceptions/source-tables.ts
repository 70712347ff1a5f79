/**
 * The line tables of the modules that a world has run: kept by exceptions, so that tracebacks can be read after the run.
 *
 * @module
 */
import type { LineTable } from '../../line-table.ts';

/** By path: the table of a compiled module, and its source when the world has it. */
export type SourceTables = ReadonlyMap<
  string,
  {
    readonly lines: LineTable;
    /** The Python source, for the lines that tracebacks quote. */
    readonly text?: string;
  }
>;

let current: SourceTables = new Map();

/** The tables of the world that is running. */
export function currentTables(): SourceTables {
  return current;
}

/** Makes other tables current; returns the former ones. */
export function useTables(tables: SourceTables): SourceTables {
  const before = current;
  current = tables;
  return before;
}
