/**
 * The differential programs against what CPython 3.11 did with them (recorded by `npm run language:diff -- --record`). One
 * test an area; live comparison and the generated programs are in `diff.ts`.
 *
 * @module
 */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import test from 'node:test';
import { difference } from './outcome.ts';
import { areas, programsOf, Recorded, recordFile } from './programs.ts';
import { runCompiled } from './run-compiled.ts';

for (const area of areas()) {
  const file = recordFile(area);
  test(`programs as CPython runs them: ${area}`, { skip: existsSync(file) ? false : 'not recorded yet' }, () => {
    const { python, outcomes } = Recorded.parse(JSON.parse(readFileSync(file, 'utf8')));
    assert.match(python, /^3\.11\./);
    const programs = programsOf(area);
    const unrecorded = programs.filter(({ name }) => outcomes[name] === undefined).map(({ name }) => name);
    assert.deepEqual(unrecorded, [], 'record them: npm run language:diff -- --record');
    const differences = programs.flatMap((program) => {
      const expected = outcomes[program.name];
      if (expected === undefined || expected.exception?.startsWith('Harness') === true) return [];
      const words = difference(expected, runCompiled(program));
      return words === null ? [] : [`${program.name}: ${words}`];
    });
    assert.deepEqual(differences, []);
  });
}
