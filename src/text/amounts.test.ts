import assert from 'node:assert/strict';
import { test } from 'node:test';
import { counted, grouped, groupedCount, withoutNoise, wordFor } from './amounts.ts';

test('one thing is one, all other counts are several', () => {
  assert.deepEqual(
    [counted(1, 'error'), counted(0, 'error'), counted(2, 'error')],
    ['1 error', '0 errors', '2 errors'],
  );
  assert.equal(counted(2, 'strategy', 'strategies'), '2 strategies');
  assert.equal(wordFor(1, 'series', 'series'), 'series');
});

test('the thousands of a count for reading stand apart', () => {
  assert.deepEqual([grouped(999), grouped(1_234_567)], ['999', '1,234,567']);
  assert.deepEqual([groupedCount(1, 'row'), groupedCount(1_000, 'row')], ['1 row', '1,000 rows']);
});

test('figures lose the noise of binary fractions and nothing else', () => {
  assert.equal(withoutNoise(0.1 + 0.2), 0.3);
  assert.equal(withoutNoise(64123.456789), 64123.456789);
  assert.ok(Number.isNaN(withoutNoise(Number.NaN)));
});
