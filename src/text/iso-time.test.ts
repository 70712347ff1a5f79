import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isoDay, isoMinute, isoTime, isoTimeOrNull } from './iso-time.ts';

const TIME = Date.UTC(2024, 0, 5, 12, 30);

test('times are told to the millisecond where they have any, to the minute and to the day', () => {
  assert.deepEqual([isoTime(TIME), isoTime(TIME + 1)], ['2024-01-05T12:30:00Z', '2024-01-05T12:30:00.001Z']);
  assert.deepEqual([isoMinute(TIME), isoMinute(TIME + 1_234)], ['2024-01-05T12:30Z', '2024-01-05T12:30Z']);
  assert.equal(isoDay(TIME), '2024-01-05');
});

test('what is no time is told as it is, or as null', () => {
  assert.deepEqual([isoTime(Number.NaN), isoTime(1e300), isoDay(1e300)], ['NaN', '1e+300', '1e+300']);
  assert.deepEqual(
    [isoTimeOrNull(null), isoTimeOrNull(Number.NaN), isoTimeOrNull(TIME)],
    [null, null, '2024-01-05T12:30:00Z'],
  );
});
