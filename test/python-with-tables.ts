/**
 * A Python with pandas, pyarrow, Polars and DuckDB, for tests that open our files with them. `scripts/python-tables.mjs`
 * makes one from PyPI.
 *
 * @module
 */
import { execFileSync } from 'node:child_process';
import path from 'node:path';

const OWN = path.resolve(import.meta.dirname, '..', 'node_modules', '.cache', 'python-tables', 'bin', 'python');

/** The interpreter, or null where none has the libraries. */
export function pythonWithTables(): string | null {
  const candidates = [process.env['JESSE_MCP_TEST_PYTHON'], OWN, 'python3'].filter((each) => each !== undefined);
  for (const python of candidates) {
    try {
      execFileSync(python, ['-c', 'import pandas, pyarrow, polars, duckdb'], { stdio: 'ignore' });
      return python;
    } catch {
      // The next one may have them.
    }
  }
  return null;
}

/** Runs a program and gives the JSON that it prints. */
export function runPython(python: string, program: string, args: readonly string[]): unknown {
  return JSON.parse(execFileSync(python, ['-c', program, ...args], { encoding: 'utf8', maxBuffer: 2 ** 28 }));
}
