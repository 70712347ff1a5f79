/**
 * Makes `node_modules/.cache/python-tables`: a Python environment from PyPI with the libraries that tests and
 * benchmarks open candle files with. Does nothing where it exists; exits 1 where it cannot be made.
 *
 * @module
 */
import { spawnSync } from 'node:child_process';
import { existsSync, rmSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const PACKAGES = ['pandas==3.1.1', 'pyarrow==26.0.1', 'polars==2.1.0', 'duckdb==2.0.0'];
const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const folder = path.join(root, 'node_modules', '.cache', 'python-tables');
const python = path.join(folder, 'bin', 'python');
const done = path.join(folder, 'complete');

if (!existsSync(done)) {
  rmSync(folder, { recursive: true, force: true });
  run('python3', ['-m', 'venv', folder]);
  run(python, ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', ...PACKAGES]);
  run(python, [
    '-c',
    'import pandas, pyarrow, polars, duckdb, pathlib; pathlib.Path(__import__("sys").argv[1]).touch()',
    done,
  ]);
}
console.log(python);

function run(command, words) {
  const result = spawnSync(command, words, { stdio: ['ignore', 2, 2] });
  if (result.status === 0) return;
  console.error(`python-tables: ${command} ${words.join(' ')} failed; tests that need it will say that they skip`);
  process.exit(1);
}
