import assert from 'node:assert/strict';
import { test } from 'node:test';
import { MINUTE } from '../../candles/timeframe.ts';
import { temporaryHome } from '../../testing/temporary-home.ts';
import { openCandleStore } from '../candle-store.ts';
import { sampleCandles } from '../testing/sample-candles.ts';
import { SeriesQuality } from './series-quality.ts';

test('a report is made once for equal rows and anew when they change', async (context) => {
  const key = { exchange: 'Binance Spot', symbol: 'BTC-USDT' };
  const start = Date.UTC(2024, 0, 1);
  const store = openCandleStore({ home: temporaryHome(context) });
  const quality = new SeriesQuality(store);
  const rows = sampleCandles(start, 500);
  await store.write(key, rows);
  const end = start + 400 * MINUTE;
  assert.equal(await quality.report(key, start, end), await quality.report(key, start, end));
  assert.deepEqual(await quality.warnings(key, start, end), []);
  rows.low[200] = (rows.low[200] as number) / 2;
  await store.write(key, rows, { replace: true });
  assert.match((await quality.warnings(key, start, end))[0] ?? '', /^BTC-USDT on Binance Spot: 1 minute has a price/);
  assert.deepEqual(await quality.warnings(key, start, start + 100 * MINUTE), []);
});
