import assert from 'node:assert/strict';
import test from 'node:test';
import { editDistance } from './edit-distance.ts';

test('counts insertions, deletions, replacements and swaps of neighbours', () => {
  assert.equal(editDistance('sma', 'sma'), 0);
  assert.equal(editDistance('', 'ema'), 3);
  assert.equal(editDistance('smaa', 'sma'), 1);
  assert.equal(editDistance('rsi', 'rxi'), 1);
  assert.equal(editDistance('pirce', 'price'), 1);
  assert.equal(editDistance('kitten', 'sitting'), 3);
});
