import assert from 'node:assert/strict';
import { test } from 'node:test';
import { aggregateByClock } from '../candles/aggregate-candles.ts';
import { createCandleColumns } from '../candles/candle-columns.ts';
import { MINUTE, timeframeMilliseconds } from '../candles/timeframe.ts';
import { LARGEST_PRICE, LARGEST_VOLUME, SMALLEST_PRICE, validateRows } from './validate-rows.ts';

const START = Date.UTC(2024, 0, 1);

function equalRows(rows: number, price: number, volume: number) {
  const candles = createCandleColumns(rows);
  for (let row = 0; row < rows; row++) candles.timestamp[row] = START + row * MINUTE;
  for (const column of [candles.open, candles.close, candles.high, candles.low]) column.fill(price);
  candles.volume.fill(volume);
  return candles;
}

test('a month of the largest values that are believed sums up to finite figures', () => {
  const candles = equalRows(31 * 1440, LARGEST_PRICE, LARGEST_VOLUME);
  assert.equal(validateRows(candles, START), null);
  const { volume, high } = aggregateByClock(candles, timeframeMilliseconds('1M'));
  assert.ok(volume.length > 0);
  for (const [index, sum] of volume.entries()) assert.ok(Number.isFinite((sum * (high[index] ?? Number.NaN)) ** 2));
  assert.ok(Number.isFinite((LARGEST_PRICE / SMALLEST_PRICE) ** 4));
});

test('values beyond them are refused with the bound', () => {
  for (const [price, volume, words] of [
    [LARGEST_PRICE * 1.001, 1, /^expected open from 1e-24 to 1e\+18, was 100/],
    [SMALLEST_PRICE * 0.999, 1, /^expected open from 1e-24 to 1e\+18, was 9/],
    [1e300, 1, /^expected open from/],
    [1, LARGEST_VOLUME * 1.001, /^expected a volume of at most 1e\+24, was 1\.00/],
    [1, 1e308, /^expected a volume of at most 1e\+24, was 1e\+308/],
  ] as const) {
    assert.match(validateRows(equalRows(1, price, volume), START)?.reason ?? 'none', words);
  }
});
