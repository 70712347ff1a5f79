import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkRows } from './checked-page.ts';
import type { ExchangeRow } from './exchange-source.ts';

const TIME = Date.UTC(2024, 0, 1);
const NOW = Date.UTC(2024, 5, 1);
const row = (minute: number, close = 11, high = 12): ExchangeRow => [TIME + minute * 60_000, 10, high, 9, close, 3];

test('rows come in order, equal ones once', () => {
  const { rows, rejected } = checkRows([row(2), row(0), row(2), row(1)], NOW);
  assert.deepEqual(rows, [row(0), row(1), row(2)]);
  assert.deepEqual(rejected, []);
});

test('of different candles for one minute none is taken', () => {
  const { rows, rejected } = checkRows([row(0), row(1), row(1, 10.5), row(1), row(2)], NOW);
  assert.deepEqual(rows, [row(0), row(2)]);
  assert.deepEqual(rejected, [
    {
      time: TIME + 60_000,
      reason:
        'expected one candle for the minute, was two that differ (open, high, low, close, volume 10, 12, 9, 11, 3 and 10, 12, 9, 10.5, 3)',
    },
  ]);
});

test('a right candle beside a wrong one for the same minute is not taken either', () => {
  const { rows, rejected } = checkRows([row(0), row(1), row(1, 11, 8), row(2)], NOW);
  assert.deepEqual(rows, [row(0), row(2)]);
  assert.deepEqual(
    rejected.map(({ time }) => time),
    [TIME + 60_000],
  );
});
