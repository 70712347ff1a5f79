import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { sampleCandles } from '../market-data/testing/sample-candles.ts';
import { aggregateByClock, aggregateByCount, aggregateRows, clockBucketStarts } from './aggregate-candles.ts';
import { type CandleColumns, createCandleColumns } from './candle-columns.ts';
import { MINUTE, TIMEFRAMES, timeframeMilliseconds } from './timeframe.ts';

/** Bucket by bucket, as the definition says. */
function bucketByBucket(candles: CandleColumns, length: number, availableAt: number): CandleColumns {
  const starts = clockBucketStarts(candles, length);
  const bucket = (row: number): number => Math.floor((candles.timestamp[row] as number) / length) * length;
  const ended = starts.filter((row) => bucket(row) + length <= availableAt);
  const result = createCandleColumns(ended.length);
  ended.forEach((row, index) => {
    aggregateRows(candles, row, starts[index + 1] ?? candles.length, result.data, index, result.capacity);
    result.timestamp[index] = bucket(row);
  });
  return result;
}

test('minutes with and without gaps, from any start, give the same candles as bucket by bucket', () => {
  fc.assert(
    fc.property(
      fc.record({
        timeframe: fc.constantFrom(...TIMEFRAMES),
        offset: fc.integer({ min: 0, max: 50_000 }),
        rows: fc.integer({ min: 0, max: 700 }),
        every: fc.integer({ min: 2, max: 900 }),
        end: fc.oneof(fc.constant(Number.POSITIVE_INFINITY), fc.integer({ min: -10, max: 800 })),
      }),
      ({ timeframe, offset, rows, every, end }) => {
        const start = Date.UTC(2024, 0, 1) + offset * MINUTE;
        const candles = sampleCandles(start, rows, offset + 1, (minute) => minute % every === every - 1);
        const length = timeframeMilliseconds(timeframe);
        const availableAt = start + end * MINUTE;
        const made = aggregateByClock(candles, length, availableAt);
        assert.deepEqual(made.data, bucketByBucket(candles, length, availableAt).data);
      },
    ),
    { numRuns: 400 },
  );
});

test('candles by count are those of their rows, whatever the values', () => {
  const value = fc.oneof(
    fc.double({ min: 1e-9, max: 1e9, noNaN: true }),
    fc.constantFrom(0, -0, 1, 2, Number.NaN, Number.POSITIVE_INFINITY),
  );
  const size = fc.oneof(fc.integer({ min: 1, max: 8 }), fc.integer({ min: 1, max: 70 }));
  fc.assert(
    fc.property(fc.array(value, { minLength: 1, maxLength: 300 }), size, (values, size) => {
      const candles = createCandleColumns(values.length);
      for (let index = 0; index < candles.data.length; index++) {
        candles.data[index] = values[(index * 7) % values.length] as number;
      }
      const made = aggregateByCount(candles, size);
      const expected = createCandleColumns(Math.floor(values.length / size));
      for (let index = 0; index < expected.length; index++) {
        aggregateRows(candles, index * size, (index + 1) * size, expected.data, index, expected.capacity);
      }
      assert.deepEqual(made.data, expected.data);
    }),
    { numRuns: 500 },
  );
});
