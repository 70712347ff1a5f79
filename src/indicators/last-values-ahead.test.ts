import assert from 'node:assert/strict';
import { test } from 'node:test';
import { evaluatePrepared, prepareIndicator } from './compute.ts';
import { lastValuesAhead } from './last-values-ahead.ts';

const ROWS = 300;
const SEEN = 60;

/** Candles in columns, with prices that no sum of doubles holds exactly. */
function candles(hole: number): { data: Float64Array; capacity: number; length: number; offset: number } {
  const data = new Float64Array(ROWS * 6);
  for (let row = 0; row < ROWS; row++) {
    for (let column = 0; column < 6; column++) data[column * ROWS + row] = 100.1 + Math.sin(row * (column + 1)) / 3;
  }
  if (hole >= 0) data[2 * ROWS + hole] = Number.NaN;
  return { data, capacity: ROWS, length: ROWS, offset: 0 };
}

for (const name of ['sma', 'ema']) {
  for (const parameters of [{ period: 1 }, { period: 7 }, { period: 60 }, { period: 20, source_type: 'high' }]) {
    test(`${name} ${JSON.stringify(parameters)} ahead is the call of each candle, bit for bit`, () => {
      const rows = candles(-1);
      const prepared = prepareIndicator(name, parameters);
      const target = new Float64Array(ROWS + 1);
      assert.equal(lastValuesAhead(prepared, rows, SEEN, 100, SEEN, target), 100);
      for (let visible = SEEN; visible < SEEN + 100; visible++) {
        assert.equal(target[visible], evaluatePrepared(prepared, { ...rows, length: visible }, SEEN));
      }
    });
  }
}

test('nothing is computed ahead where a window is not whole, holds NaN, or the source is made of several columns', () => {
  const target = new Float64Array(ROWS + 1);
  const sma = prepareIndicator('sma', { period: 10 });
  assert.equal(lastValuesAhead(sma, candles(-1), SEEN - 1, 8, SEEN, target), 0);
  assert.equal(lastValuesAhead(sma, candles(SEEN + 9), SEEN, 40, SEEN, target), 8);
  assert.equal(lastValuesAhead(sma, candles(-1), SEEN, 3, SEEN, target), 0);
  assert.equal(lastValuesAhead(prepareIndicator('sma', { period: 61 }), candles(-1), SEEN, 8, SEEN, target), 0);
  assert.equal(lastValuesAhead(prepareIndicator('sma', { source_type: 'hl2' }), candles(-1), SEEN, 8, SEEN, target), 0);
  assert.equal(lastValuesAhead(prepareIndicator('rsi', {}), candles(-1), SEEN, 8, SEEN, target), 0);
});
