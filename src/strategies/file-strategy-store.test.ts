import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { type TestContext, test } from 'node:test';
import { openStrategyStore } from './file-strategy-store.ts';
import { findJesseProject } from './find-jesse-project.ts';
import type { StrategyStore } from './strategy-store.ts';

function openStore(t: TestContext): { store: StrategyStore; root: string; folder: string } {
  const root = mkdtempSync(path.join(os.tmpdir(), 'jesse-mcp-strategies-'));
  t.after(() => rmSync(root, { recursive: true, force: true }));
  const folder = path.join(root, 'strategies');
  const examples = path.join(root, 'examples');
  put(examples, 'Shipped', 'shipped');
  return { store: openStrategyStore({ folder, examples, versions: path.join(root, 'versions') }), root, folder };
}

function put(folder: string, name: string, code: string): void {
  mkdirSync(path.join(folder, name), { recursive: true });
  writeFileSync(path.join(folder, name, '__init__.py'), code);
}

test('a strategy is written, listed beside the examples, read back and versioned', async (t) => {
  const { store, root, folder } = openStore(t);
  assert.deepEqual(
    (await store.list()).map(({ name, origin }) => [name, origin]),
    [['Shipped', 'example']],
  );
  const first = await store.write('Mine', 'one', false);
  assert.equal(first.previousVersion, null);
  const second = await store.write('Mine', 'two', true);
  assert.equal(second.previousVersion, first.version);
  assert.equal((await store.read('Mine')).code, 'two');
  assert.equal((await store.read('Mine')).version, second.version);
  assert.deepEqual(
    (await store.list()).map(({ name }) => name),
    ['Mine', 'Shipped'],
  );
  assert.equal(readFileSync(path.join(root, 'versions', 'Mine', `${first.version}.py`), 'utf8'), 'one');
  // Jesse lists every folder there, and temporary files must not stay.
  assert.deepEqual(readdirSync(folder, { recursive: true }).sort(), ['Mine', path.join('Mine', '__init__.py')]);
});

test("a user's strategy hides the example of its name, which stays as it is", async (t) => {
  const { store, root } = openStore(t);
  assert.equal((await store.write('Shipped', 'own', false)).hidesExample, true);
  assert.equal((await store.write('Other', 'own', false)).hidesExample, false);
  assert.deepEqual(
    (await store.list()).map(({ name, origin }) => [name, origin]),
    [
      ['Other', 'user'],
      ['Shipped', 'user'],
    ],
  );
  assert.equal((await store.read('Shipped')).code, 'own');
  assert.equal(readFileSync(path.join(root, 'examples', 'Shipped', '__init__.py'), 'utf8'), 'shipped');
});

test('a taken name needs overwrite, one that differs by case only is refused', async (t) => {
  const { store } = openStore(t);
  await store.write('Mine', 'one', false);
  await assert.rejects(store.write('Mine', 'two', false), { code: 'already_exists' });
  await assert.rejects(store.write('MINE', 'two', true), { code: 'already_exists' });
  assert.equal((await store.read('Mine')).code, 'one');
});

test('names that are no names reach nothing', async (t) => {
  const { store, root } = openStore(t);
  put(root, 'Outside', 'secret');
  const tricks = [
    '..',
    '../Outside',
    '..\\Outside',
    'Mine/../../Outside',
    '/etc/passwd',
    'C:\\Windows',
    'Outside\u0000',
    'Mine.py',
    '.hidden',
    '__pycache__',
    '%2e%2e',
    'a b',
    '',
    '1st',
    'con',
    'é',
    'a'.repeat(101),
  ];
  for (const name of tricks) {
    await assert.rejects(store.read(name), { code: 'invalid_argument' }, name);
    await assert.rejects(store.write(name, 'x', true), { code: 'invalid_argument' }, name);
  }
  assert.equal(readFileSync(path.join(root, 'Outside', '__init__.py'), 'utf8'), 'secret');
});

test('links that lead out of the folder are neither listed, read nor written through', async (t) => {
  const { store, root, folder } = openStore(t);
  put(root, 'Outside', 'secret');
  mkdirSync(path.join(folder, 'FileLink'), { recursive: true });
  symlinkSync(path.join(root, 'Outside'), path.join(folder, 'FolderLink'));
  symlinkSync(path.join(root, 'Outside', '__init__.py'), path.join(folder, 'FileLink', '__init__.py'));
  symlinkSync('Loop', path.join(folder, 'Loop'));
  assert.deepEqual(
    (await store.list()).map(({ name }) => name),
    ['Shipped'],
  );
  for (const name of ['FolderLink', 'FileLink', 'Loop']) await assert.rejects(store.read(name), { code: 'not_found' });
  await assert.rejects(store.write('FolderLink', 'x', true), { code: 'invalid_argument' });
  for (const overwrite of [true, false]) {
    await assert.rejects(store.write('FileLink', 'x', overwrite), {
      code: 'invalid_argument',
      message: /^name: expected a regular file or none at .*FileLink.*, was a link to no file inside/,
    });
  }
  assert.equal(readFileSync(path.join(root, 'Outside', '__init__.py'), 'utf8'), 'secret');
});

test('a folder or pipe in the place of the file is named and left alone', async (t) => {
  const { store, folder } = openStore(t);
  mkdirSync(path.join(folder, 'Nested', '__init__.py'), { recursive: true });
  const places: (readonly [name: string, kind: RegExp])[] = [['Nested', /was a folder$/]];
  if (process.platform !== 'win32') {
    mkdirSync(path.join(folder, 'Pipe'));
    execFileSync('mkfifo', [path.join(folder, 'Pipe', '__init__.py')]);
    places.push(['Pipe', /was a special file$/]);
  }
  for (const [name, message] of places) {
    await assert.rejects(store.write(name, 'x', true), { code: 'invalid_argument', message });
    assert.deepEqual(readdirSync(path.join(folder, name)), ['__init__.py']);
  }
});

test('a missing name comes with the nearest, a wrong file is named', async (t) => {
  const { store, folder } = openStore(t);
  await store.write('TrendRider', 'x', false);
  await assert.rejects(store.read('trendrider'), (error: { code?: string; hint?: string }) => {
    assert.equal(error.code, 'not_found');
    assert.match(error.hint ?? '', /TrendRider/);
    return true;
  });
  put(folder, 'Binary', '');
  writeFileSync(path.join(folder, 'Binary', '__init__.py'), Buffer.from([0xff, 0xfe, 0x00]));
  await assert.rejects(store.read('Binary'), { code: 'invalid_file' });
});

test('writers at the same time leave one of their texts whole', async (t) => {
  const { store, folder } = openStore(t);
  const texts = Array.from({ length: 20 }, (_, index) => `${index}`.repeat(50_000));
  await Promise.allSettled(texts.map((text) => store.write('Busy', text, true)));
  assert.ok(texts.includes((await store.read('Busy')).code));
  assert.deepEqual(readdirSync(path.join(folder, 'Busy')), ['__init__.py']);
});

test('a Jesse project is found from inside it and from nowhere else', (t) => {
  const root = mkdtempSync(path.join(os.tmpdir(), 'jesse-mcp-project-'));
  t.after(() => rmSync(root, { recursive: true, force: true }));
  mkdirSync(path.join(root, 'project', 'strategies', 'Deep'), { recursive: true });
  assert.equal(findJesseProject(path.join(root, 'project')), null);
  mkdirSync(path.join(root, 'project', 'storage'));
  assert.equal(findJesseProject(path.join(root, 'project', 'strategies', 'Deep')), path.join(root, 'project'));
  assert.equal(findJesseProject(root), null);
});
