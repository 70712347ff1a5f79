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

test('a power is the same whether few or many were asked for, and however many bases in between', () => {
  const few = Array.from(powerSequence(0.9, 1, 5));
  const many = Array.from(powerSequence(0.9, 1, 3000));
  for (let index = 0; index < 40; index++) powerSequence(1 / (index + 2), -1, 10);
  assert.deepEqual(Array.from(powerSequence(0.9, 1, 5)), few);
  assert.deepEqual(many.slice(0, 5), few);
  assert.deepEqual(Array.from(powerSequence(0.9, 1, 70_000).subarray(0, 3000)), many);
});
