import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import { makeFolders } from './make-folders.ts';

test('makes all folders of a path, and again without complaint', (t) => {
  const root = mkdtempSync(path.join(os.tmpdir(), 'make-folders-'));
  t.after(() => rmSync(root, { recursive: true, force: true }));
  const deep = path.join(root, 'a', 'b', 'c');
  makeFolders(deep);
  makeFolders(deep);
  assert.ok(statSync(deep).isDirectory());
});

test('a file in the way is refused', (t) => {
  const root = mkdtempSync(path.join(os.tmpdir(), 'make-folders-'));
  t.after(() => rmSync(root, { recursive: true, force: true }));
  const file = path.join(root, 'file');
  writeFileSync(file, '');
  assert.throws(() => makeFolders(file), { code: 'EEXIST' });
  assert.throws(() => makeFolders(path.join(file, 'below')), { code: 'ENOTDIR' });
});

test('a place where nothing can be made is refused instead of tried for ever', {
  skip: existsSync('/proc/self') ? false : 'needs /proc',
}, () => {
  assert.throws(() => makeFolders('/proc/no-such-place/below'), { code: 'ENOENT' });
});
