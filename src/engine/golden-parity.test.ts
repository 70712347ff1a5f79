/**
 * The engine against the recorded runs of the real Jesse, with strategies written for its hooks.
 *
 * @module
 */
import { test } from 'node:test';
import { skipWithoutShared } from '../../test/shared-reference.ts';
import { assertGolden, goldenCases, readGolden, runGolden } from './testing/golden-case.ts';
import { REFERENCE_STRATEGIES } from './testing/reference-strategies.ts';

const skip = skipWithoutShared('golden', 'backtests', 'cases.json');

test('recorded runs', { skip }, async (context) => {
  for (const one of goldenCases(new Set(Object.keys(REFERENCE_STRATEGIES)))) {
    await context.test(one.name, () => {
      assertGolden(runGolden(one, REFERENCE_STRATEGIES), readGolden(one.name));
    });
  }
});
