/**
 * The example of docs/engine-library.md, run as it stands.
 *
 * @module
 */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';

const root = path.resolve(import.meta.dirname, '..', '..');

test('the documented example runs and prints what it says', () => {
  const text = readFileSync(path.join(root, 'docs', 'engine-library.md'), 'utf8');
  const example = /```ts\n(.*?)```/s.exec(text)?.[1];
  assert.ok(example !== undefined && example.includes("'jesse-mcp/engine'"));
  const engine = pathToFileURL(path.join(root, 'src', 'library', 'engine.ts')).href;
  const folder = mkdtempSync(path.join(tmpdir(), 'engine-library-'));
  try {
    const file = path.join(folder, 'example.mts');
    writeFileSync(file, example.replace('jesse-mcp/engine', engine));
    const loader = pathToFileURL(path.join(root, 'node_modules', 'tsx', 'dist', 'esm', 'index.mjs')).href;
    const run = spawnSync(process.execPath, ['--import', loader, file], { encoding: 'utf8', cwd: folder });
    assert.equal(run.status, 0, run.stderr);
    const lines = run.stdout.trim().split('\n');
    assert.equal(lines.length, 4);
    for (const line of lines.slice(0, 3)) assert.match(line, /^slow \d+: [1-9]\d* trades, net -?\d+\.\d\d %$/);
    assert.match(lines[3] ?? '', /^\w+ in line \d+$/);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
