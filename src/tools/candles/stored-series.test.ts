import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { openCandleStore } from '../../market-data/candle-store.ts';
import { sampleCandles } from '../../market-data/testing/sample-candles.ts';
import { temporaryHome } from '../../testing/temporary-home.ts';
import { storedSeries, wholeSpan } from './stored-series.ts';

const key = { exchange: 'My Exchange', symbol: 'BTC-USDT' };
const JANUARY = Date.UTC(2024, 0, 1);
const FEBRUARY = Date.UTC(2024, 1, 1);
const MARCH = Date.UTC(2024, 2, 1);

test('a series takes up its months without a file too, to the last of them', async (context) => {
  const home = temporaryHome(context);
  const store = openCandleStore({ home });
  assert.equal(await storedSeries(store, key), null);
  await store.write(key, sampleCandles(JANUARY + 60_000, 50_000));
  const minutes = path.join(home, 'candles', key.exchange, key.symbol, '1m');
  const found = async () => {
    const series = await storedSeries(store, key);
    assert.ok(series !== null);
    return { candles: series.candles, ...wholeSpan(series) };
  };
  assert.equal((await found()).start, JANUARY + 60_000);
  rmSync(path.join(minutes, '2024-01.arrow'));
  const left = await found();
  assert.equal(left.start, JANUARY);
  assert.ok(left.end > FEBRUARY && left.end < MARCH);
  rmSync(path.join(minutes, '2024-02.arrow'));
  assert.deepEqual(await found(), { candles: 0, start: JANUARY, end: MARCH });
});
