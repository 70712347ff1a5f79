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

/** How far a number may lie from TA-Lib's, in parts of the largest of its output: last digits depend on the processor. */
const TOLERANCE = 1e-12;

/** The numbers of a line's list. */
function numbersOf(line: string): number[] {
  const list = /\[(.*)\]$/.exec(line)?.[1] ?? '';
  return list === ''
    ? []
    : list.split(', ').map((text) => (text.endsWith('inf') ? Number(text.replace('inf', 'Infinity')) : Number(text)));
}

function differs(wanted: string, found: string): boolean {
  if (wanted === found) return false;
  if (wanted.replace(/\[.*/, '') !== found.replace(/\[.*/, '')) return true;
  const [left, right] = [numbersOf(wanted), numbersOf(found)];
  const scale = Math.max(0, ...left.filter(Number.isFinite).map(Math.abs));
  return (
    left.length !== right.length ||
    left.some((value, index) => {
      const other = right[index] as number;
      return !Object.is(value, other) && value !== other && !(Math.abs(value - other) <= TOLERANCE * scale);
    })
  );
}

test('every function gives what TA-Lib gives', { skip }, () => {
  const text = source('candles.py') + source('functions.py');
  const programs: Program[] = [];
  // every fifth seed has infinities in its candles
  for (let seed = from; programs.length < seeds / 4; seed++) {
    if (seed % 5 !== 4)
      programs.push({ name: `functions of seed ${seed}`, source: text.replaceAll('SEED', String(seed)) });
  }
  const expected = runReference(programs, python);
  assert.ok(expected);
  const differences: string[] = [];
  for (const program of programs) {
    const wanted = expected.get(program.name);
    assert.ok(wanted);
    assert.equal(wanted.exception, null, wanted.message ?? '');
    const ours = runCompiled(program);
    assert.equal(ours.exception, null, ours.message ?? '');
    const lines = ours.output.split('\n');
    for (const [index, line] of wanted.output.trimEnd().split('\n').entries()) {
      const found = lines[index] ?? '';
      if (differs(line, found))
        differences.push(`${program.name}: expected ${line.slice(0, 200)}, was ${found.slice(0, 200)}`);
    }
  }
  assert.deepEqual(differences, []);
});
