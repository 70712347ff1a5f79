/**
 * The powers against their correctly rounded values, and beyond the range of a double.
 *
 * @module
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { roundedPower } from './correctly-rounded.ts';
import { powerSequence } from './power-sequence.ts';

test('every power is the nearest double', () => {
  const base = 1 - 1 / 13;
  for (const sign of [1, -1] as const) {
    for (const [index, power] of powerSequence(base, sign, 400).entries()) {
      assert.equal(power, roundedPower(base, sign * index), `${base}^${sign * index}`);
    }
  }
});

test('far powers end in 0 and infinity', () => {
  assert.equal(powerSequence(0.5, 1, 1200).at(-1), 0);
  assert.equal(powerSequence(0.5, -1, 1200).at(-1), Number.POSITIVE_INFINITY);
  assert.deepEqual([...powerSequence(0, -1, 3)], [1, Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY]);
  assert.deepEqual([...powerSequence(0, 1, 3)], [1, 0, 0]);
});
