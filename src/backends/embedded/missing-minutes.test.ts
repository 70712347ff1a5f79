import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createCandleColumns } from '../../candles/candle-columns.ts';
import { DAY, MINUTE } from '../../candles/timeframe.ts';
import type { Gap, SeriesCoverage } from '../../market-data/candle-store.ts';
import { missingMinutes, missingWarning } from './missing-minutes.ts';

const START = Date.UTC(2025, 0, 15);
const RANGE = { start: START, end: START + 10 * MINUTE };
const BINANCE = { exchange: 'Binance Perpetual Futures', symbol: 'BTC-USDT' };

function coverage(gaps: readonly Gap[] = []): SeriesCoverage {
  const span = { start: START - DAY, end: START + DAY, candles: 2880, missing: 0, gapCount: gaps.length };
  return { ...BINANCE, ...span, gaps, complete: gaps.length === 0, damagedMonths: [], missingFiles: [] };
}

function rowsAt(minutes: readonly number[]) {
  const rows = createCandleColumns(minutes.length);
  for (const [row, minute] of minutes.entries()) rows.timestamp[row] = START + minute * MINUTE;
  return rows;
}

function sentence(minutes: readonly number[], gaps: readonly Gap[] = [], filled = false): string | null {
  return missingWarning(BINANCE, missingMinutes(rowsAt(minutes), RANGE, coverage(gaps)), { part: 'range', filled });
}

test('a range without holes has nothing to say', () => {
  assert.equal(sentence([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]), null);
});

test('the missing minutes are counted, also at both ends, the three largest holes named, and the import given', () => {
  assert.equal(
    sentence([1, 4, 6]),
    'BTC-USDT on Binance Perpetual Futures: 7 of 10 minutes inside the range are missing and were left out, as Jesse does; ' +
      'largest of 4 holes: 2025-01-15T00:07Z to 2025-01-15T00:10Z (3), 2025-01-15T00:02Z to 2025-01-15T00:04Z (2), ' +
      '2025-01-15T00:00Z to 2025-01-15T00:01Z (1). To get what is not an outage of the exchange, call candles_import ' +
      '{"exchange": "Binance Perpetual Futures", "symbol": "BTC-USDT", "start_date": "2025-01-15", "end_date": "2025-01-16"}.',
  );
  assert.equal(missingMinutes(rowsAt([]), RANGE, coverage()).missing, 10);
});

test('an outage of the exchange is called one, and is not to be imported', () => {
  const times = { start: START + 2 * MINUTE, end: START + 4 * MINUTE };
  const outage = { ...times, missing: 2, outages: [times], outage: true };
  assert.equal(
    sentence([0, 1, 4, 5, 6, 7, 8, 9], [outage]),
    'BTC-USDT on Binance Perpetual Futures: 2 of 10 minutes inside the range are missing and were left out, as Jesse does; ' +
      'hole: 2025-01-15T00:02Z to 2025-01-15T00:04Z (2, an outage of the exchange). The exchange has none of them.',
  );
  assert.match(sentence([0, 1, 4, 5, 6, 7, 9], [outage]) ?? '', /outage of the exchange\).*call candles_import/);
});

test('a hole that is an outage in part says which part, and the rest is to be imported', () => {
  const times = { start: START + 2 * MINUTE, end: START + 6 * MINUTE };
  const known = { start: START - MINUTE, end: START + 5 * MINUTE };
  const hole = { ...times, missing: 4, outages: [{ start: times.start, end: known.end }], outage: false };
  assert.match(
    sentence([0, 1, 6, 7, 8, 9], [hole]) ?? '',
    /00:02Z to 2025-01-15T00:06Z \(4, 3 of them an outage of the exchange\).*call candles_import/,
  );
});

test('filled minutes are said to be filled', () => {
  assert.match(
    sentence([0, 1, 2, 3, 4, 5, 6, 7, 8], [], true) ?? '',
    /1 of 10 minutes .* is missing and was filled with flat/,
  );
});
