import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { TimeRange } from './candle-store.ts';
import { countMinutes, joinRanges, pagesOf, subtractRanges } from './time-ranges.ts';

const MINUTE = 60_000;
const range = fc
  .tuple(fc.nat(200), fc.integer({ min: 1, max: 40 }))
  .map(([start, length]): TimeRange => ({ start: start * MINUTE, end: (start + length) * MINUTE }));
const minutesOf = (ranges: readonly TimeRange[]): Set<number> => {
  const minutes = new Set<number>();
  for (const { start, end } of ranges) for (let time = start; time < end; time += MINUTE) minutes.add(time);
  return minutes;
};

test('subtraction leaves the minutes that no removed range has', () => {
  fc.assert(
    fc.property(range, fc.array(range), (whole, removed) => {
      const left = subtractRanges(whole, removed);
      const gone = minutesOf(removed);
      const expected = [...minutesOf([whole])].filter((minute) => !gone.has(minute));
      assert.deepEqual([...minutesOf(left)], expected);
      assert.equal(countMinutes(left), expected.length);
    }),
  );
});

test('joined ranges have the same minutes and do not touch', () => {
  fc.assert(
    fc.property(fc.array(range), (ranges) => {
      const sorted = [...ranges].sort((a, b) => a.start - b.start);
      const joined = joinRanges(sorted);
      assert.deepEqual(minutesOf(joined), minutesOf(sorted));
      for (const [index, { start }] of joined.entries()) {
        const before = joined[index - 1];
        assert.ok(before === undefined || before.end < start);
      }
    }),
  );
});

test('pages cover every wanted minute once, none longer than the size or beyond the limit', () => {
  fc.assert(
    fc.property(fc.array(range, { minLength: 1 }), fc.integer({ min: 1, max: 30 }), (ranges, size) => {
      const wanted = joinRanges([...ranges].sort((a, b) => a.start - b.start));
      const limit = Math.max(...wanted.map(({ end }) => end));
      const pages = pagesOf(wanted, size, limit);
      const covered = minutesOf(pages);
      assert.equal(countMinutes(pages), covered.size);
      for (const minute of minutesOf(wanted)) assert.ok(covered.has(minute));
      for (const page of pages) assert.ok(countMinutes([page]) <= size && page.end <= limit);
    }),
  );
});
