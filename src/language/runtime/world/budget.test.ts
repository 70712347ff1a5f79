import assert from 'node:assert/strict';
import { test } from 'node:test';
import { AppError } from '../../../errors.ts';
import { runtime as R } from '../index.ts';
import { PyFunction } from '../objects/py-function.ts';
import type { PyValue } from '../objects/py-object.ts';
import { inWorld, raised } from '../testing/run.ts';
import { budget, DEFAULT_LIMITS } from './budget.ts';

const NO_PARAMETERS = { positionalOnly: 0, varArgs: false, keywordOnly: 0, varKeywords: false };

test('values that no machine holds are refused before they are made', () => {
  const huge = R.boxInt(1e10);
  assert.equal(
    raised(() => R.multiply(R.list([0]), huge)),
    'MemoryError: ',
  );
  assert.equal(
    raised(() => R.multiply('a', R.boxInt(1e12))),
    'MemoryError: ',
  );
  assert.equal(
    raised(() => R.power(R.boxInt(10), R.boxInt(1e8))),
    'MemoryError: ',
  );
  assert.equal(
    raised(() => R.format('a', '>100000000000')),
    'MemoryError: ',
  );
  assert.match(
    raised(() => R.str(R.power(R.boxInt(10), R.boxInt(5000)))),
    /^ValueError: Exceeds the limit \(4300 digits\)/,
  );
});

test('what was accounted for is checked against what is really held', () => {
  const limits = { ...DEFAULT_LIMITS, bytes: 1_000_000 };
  let asked = 0;
  const memory = () => {
    asked++;
    return 1000;
  };
  inWorld(
    () => {
      for (let round = 0; round < 50; round++) budget.allocate(100_000);
    },
    { limits, surroundings: { memory } },
  );
  assert.ok(asked > 0);
  const hoard = () => inWorld(() => raised(() => budget.allocate(600_000_000)), { limits });
  assert.equal(hoard(), 'MemoryError: ');
});

test('recursion ends at a thousand calls', () => {
  let deepest = 0;
  const f: PyFunction = new PyFunction(
    'f',
    'f',
    (n: PyValue) => {
      deepest++;
      return R.call1(f, n);
    },
    { ...NO_PARAMETERS, names: ['n'], positional: 1 },
    { positional: [], keywords: [] },
  );
  assert.equal(
    raised(() => R.call1(f, 0)),
    'RecursionError: maximum recursion depth exceeded',
  );
  assert.equal(deepest, 1000);
});

test('a call that takes too long, and a cancelled run, end in errors that Python cannot catch', () => {
  let now = 0;
  const run = (surroundings: { clock?: () => number; cancelled?: () => boolean }) =>
    inWorld(
      () => {
        budget.beginCall();
        for (;;) {
          now += 1;
          try {
            budget.burn(1000);
          } catch (error) {
            R.caught(error);
          }
        }
      },
      { surroundings },
    );
  const code = (expected: string) => (error: unknown) => error instanceof AppError && error.code === expected;
  assert.throws(() => run({ clock: () => now }), code('time_limit'));
  assert.throws(() => run({ cancelled: () => true }), code('cancelled'));
});
