import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { timsort } from './timsort.ts';

test('sorts, and keeps equal ones in their order', () => {
  const pair = fc.record({ key: fc.integer({ min: 0, max: 20 }), place: fc.constant(0) });
  fc.assert(
    fc.property(fc.array(pair, { maxLength: 400 }), (drawn) => {
      const items = drawn.map(({ key }, place) => ({ key, place }));
      const expected = items.slice().sort((a, b) => a.key - b.key || a.place - b.place);
      timsort(items, (a, b) => a.key < b.key);
      assert.deepEqual(items, expected);
    }),
  );
});

test('runs of any shape are merged', () => {
  const rising = Array.from({ length: 300 }, (_, index) => index);
  for (const items of [[...rising, ...rising], rising.toReversed(), [...rising, ...rising.toReversed(), ...rising]]) {
    const expected = items.slice().sort((a, b) => a - b);
    timsort(items, (a, b) => a < b);
    assert.deepEqual(items, expected);
  }
});

test('NaN ends where CPython leaves it', () => {
  const items = [3, Number.NaN, 1, 2, Number.NaN, 0.5, 7, -1];
  timsort(items, (a, b) => a < b);
  // python3.11: sorted([3.0, nan, 1.0, 2.0, nan, 0.5, 7.0, -1.0])
  assert.deepEqual(items, [3, Number.NaN, -1, 1, 2, Number.NaN, 0.5, 7]);
});
