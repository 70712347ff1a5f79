/**
 * Golden text cases: each file of `golden/` holds a source, its intermediate form and its JavaScript. Write them anew with
 * `UPDATE_GOLDEN=1 npm test -- language/golden`, and read the difference before committing it.
 *
 * @module
 */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import test from 'node:test';
import { compileWithIr } from './compile-with-ir.ts';

const FOLDER = path.join(import.meta.dirname, 'golden');
const files = readdirSync(FOLDER).filter((name) => name.endsWith('.txt'));

test('there are golden cases', () => {
  assert.ok(files.length >= 30, `expected at least 30 golden cases, was ${files.length}`);
});

for (const name of files) {
  test(`golden: ${name}`, () => {
    const file = path.join(FOLDER, name);
    const text = readFileSync(file, 'utf8');
    const source = text.split(/^=== ir\n/m)[0] ?? '';
    const { ir, javascript } = compileWithIr(source);
    const made = `${source.trimEnd()}\n\n=== ir\n${ir}\n\n=== javascript\n${javascript}\n`;
    if (process.env.UPDATE_GOLDEN === '1') writeFileSync(file, made);
    else assert.equal(made, text);
  });
}
