/**
 * The compiler's table of library modules against the library itself: what validation lets pass must run.
 *
 * @module
 */
import assert from 'node:assert/strict';
import test from 'node:test';
import { moduleStanding, libraryModules as namedModules } from '../../src/language/check/imports/module-tables.ts';
import { compiledSource } from '../../src/language/jesse/compiled-sources.ts';
import { libraryModules } from '../../src/language/library/index.ts';

const natives = new Set(Array.from(libraryModules(), ([name]) => name));

test('every module that the table names is there', () => {
  const missing = namedModules().filter(
    (name) => name !== '__future__' && !name.startsWith('jesse') && !natives.has(name) && compiledSource(name) === null,
  );
  assert.deepEqual(missing, []);
});

test('every public module of the library is in the table', () => {
  const unnamed = [...natives].filter((name) => !name.startsWith('_') && moduleStanding(name).kind !== 'library');
  assert.deepEqual(unnamed, []);
});
