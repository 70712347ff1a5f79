/**
 * The functions of `talib` beside TA-Lib's own on random candles. Runs where a Python has the package TA-Lib
 * (JESSE_MCP_TEST_PYTHON, else python3); `programs/talib.py` has recorded cases for everywhere else.
 * JESSE_MCP_TEST_TALIB_SEEDS says how many seeds are tried from which one on (`40`, `1000:200`).
 *
 * @module
 */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import test from 'node:test';
import { PATTERN_FUNCTIONS } from '../../src/language/library/talib/pattern-functions.ts';
import { difference, type Program } from './outcome.ts';
import { runReference } from './programs.ts';
import { runCompiled } from './run-compiled.ts';

const python = process.env['JESSE_MCP_TEST_PYTHON'] ?? 'python3';
const found = spawnSync(python, ['-c', 'import talib; print(talib.__version__)'], { encoding: 'utf8' });
const version = found.status === 0 ? found.stdout.trim() : null;
const skip =
  version === '0.8.2'
    ? false
    : `expected TA-Lib 0.8.2 in ${python}, was ${version ?? 'none'}: name one with JESSE_MCP_TEST_PYTHON`;
const [first, count] = (process.env['JESSE_MCP_TEST_TALIB_SEEDS'] ?? '24').split(':').map(Number);
const [from, seeds] = count === undefined ? [0, first ?? 0] : [first ?? 0, count];

const source = (name: string): string => readFileSync(path.join(import.meta.dirname, 'talib', name), 'utf8');
const listed = (names: readonly string[]): string => JSON.stringify(names);

test('every pattern finds what TA-Lib finds', { skip }, () => {
  const names = PATTERN_FUNCTIONS.map(({ name }) => name);
  const penetrating = PATTERN_FUNCTIONS.filter(({ options }) => options.length > 0).map(({ name }) => name);
  const text = source('candles.py') + source('patterns.py');
  const programs: Program[] = Array.from({ length: seeds }, (_, index) => ({
    name: `patterns of seed ${from + index}`,
    source: text
      .replaceAll('SEED', String(from + index))
      .replace('NAMES', listed(names))
      .replace('PENETRATING', listed(penetrating)),
  }));
  const expected = runReference(programs, python);
  assert.ok(expected);
  for (const program of programs) {
    const wanted = expected.get(program.name);
    assert.ok(wanted);
    assert.equal(wanted.exception, null, wanted.message ?? '');
    assert.equal(difference(wanted, runCompiled(program)), null, program.name);
  }
});
