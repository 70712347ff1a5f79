/**
 * Runs of wins and losses as `jesse.services.metrics.trades` counts them.
 *
 * @module
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { streaksOf } from './streaks.ts';

test('runs end at the other sign and at zero', () => {
  assert.deepEqual(streaksOf([1, 2, -1, -1, -1, 3]), { winning: 2, losing: 3, current: 1 });
  assert.deepEqual(streaksOf([1, 0, 1]), { winning: 1, losing: 0, current: 1 });
  assert.deepEqual(streaksOf([1, 2]), { winning: 2, losing: 0, current: 2 });
});

test('a trade without a profit that is a number ends no run, and counts as a win and a loss', () => {
  const { NaN: none } = Number;
  assert.deepEqual(streaksOf([1, none, 1]), { winning: 3, losing: 1, current: 3 });
  assert.deepEqual(streaksOf([-1, none, -1]), { winning: 0, losing: 3, current: -3 });
});
