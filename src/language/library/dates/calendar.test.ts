import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import {
  dateOf,
  dayOf,
  daysInMonth,
  EPOCH_ORDINAL,
  LAST_ORDINAL,
  monthOf,
  ordinalOf,
  weekdayOf,
  yearOf,
} from './calendar.ts';

test('every day of the calendar is that of JavaScript, and its number leads back', () => {
  const ordinals = fc.integer({ min: 1, max: LAST_ORDINAL });
  fc.assert(
    fc.property(ordinals, (ordinal) => {
      const date = dateOf(ordinal);
      const time = new Date((ordinal - EPOCH_ORDINAL) * 86_400_000);
      assert.deepEqual(
        [yearOf(date), monthOf(date), dayOf(date)],
        [time.getUTCFullYear(), time.getUTCMonth() + 1, time.getUTCDate()],
      );
      assert.equal(weekdayOf(ordinal), (time.getUTCDay() + 6) % 7);
      assert.equal(ordinalOf(yearOf(date), monthOf(date), dayOf(date)), ordinal);
    }),
    { numRuns: 5000 },
  );
});

test('the ends of years and centuries', () => {
  for (const year of [1, 4, 100, 400, 1900, 2000, 2023, 2024, 9999]) {
    for (const [month, day] of [
      [1, 1],
      [2, daysInMonth(year, 2)],
      [3, 1],
      [12, 31],
    ] as const) {
      const date = dateOf(ordinalOf(year, month, day));
      assert.deepEqual([yearOf(date), monthOf(date), dayOf(date)], [year, month, day]);
    }
  }
  assert.equal(ordinalOf(9999, 12, 31), LAST_ORDINAL);
});
