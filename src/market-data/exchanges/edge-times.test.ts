import assert from 'node:assert/strict';
import { test } from 'node:test';
import { DAY, MINUTE } from '../../candles/timeframe.ts';
import { stubSource } from '../testing/stub-source.ts';
import { findEnd } from './find-end.ts';
import { findFirstMinute } from './find-listing.ts';

const START = Date.UTC(2024, 0, 1);
const LISTED = Date.UTC(2024, 1, 20, 13, 7);
const DELISTED = Date.UTC(2024, 4, 5, 9, 30);
const NOW = Date.UTC(2024, 5, 1);
const has = (time: number): boolean => time >= LISTED && time < DELISTED;
const { signal } = new AbortController();

for (const direction of ['forward', 'backward'] as const) {
  for (const most of [1000, 30, 7]) {
    test(`the first and the last minute are found in answers of at most ${most} rows, ${direction}`, async () => {
      const stub = { has, now: NOW, pageSize: 1000, direction, most: () => most };
      const range = { start: START, end: NOW };
      assert.equal(await findFirstMinute(stubSource(stub).origin, range, signal), LISTED);
      assert.equal(await findEnd(stubSource(stub).origin, range, signal), DELISTED);
      // From a page on in which the listing lies.
      const near = { start: LISTED - 300 * MINUTE, end: NOW };
      assert.equal(await findFirstMinute(stubSource(stub).origin, near, signal), LISTED);
    });
  }
}

test('answers that are empty for a moment move neither the first nor the last minute', async () => {
  const stub = { has, now: NOW, pageSize: 1000, direction: 'forward', most: () => 1000 } as const;
  const range = { start: START, end: NOW };
  // The first page of the day that the listing lies in is answered with nothing, the second one is not.
  const late = stubSource({ ...stub, answer: (request, rows) => (request === 3 ? [] : rows) });
  assert.equal(await findFirstMinute(late.origin, { start: LISTED - 2 * DAY, end: NOW }, signal), LISTED);
  const last = stubSource({
    ...stub,
    has: (time) => time >= LISTED,
    answer: (_request, rows, waited) => (waited < 1_000 ? [] : rows),
  });
  assert.equal(await findEnd(last.origin, range, signal), NOW);
});

test('a first day that the answer about days lacks is found by the second look', async () => {
  const stub = { has, now: NOW, pageSize: 1000, direction: 'forward', most: () => 1000 } as const;
  // The days without the first one, and nothing when what lies before them is asked for.
  const odd = stubSource({
    ...stub,
    answer: (request, rows) => (request === 1 ? rows.slice(1) : request === 2 ? [] : rows),
  });
  assert.equal(await findFirstMinute(odd.origin, { start: LISTED - 9 * DAY, end: NOW }, signal), LISTED);
});
