import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { openCandleStore } from '../../src/market-data/candle-store.ts';
import { importCandleFile } from '../../src/market-data/files/import-candle-file.ts';
import { rowsOf } from '../../src/market-data/testing/sample-candles.ts';
import { temporaryHome } from '../../src/testing/temporary-home.ts';
import { EXPECTED_ROWS } from './expected-rows.ts';

const recorded = path.join(import.meta.dirname, 'recorded');
const key = { exchange: 'Binance Spot', symbol: 'BTC-USDT' };
const FORMS: Readonly<Record<string, readonly [format: string, form: string]>> = {
  'freqtrade-lz4.feather': ['arrow', 'freqtrade'],
  'freqtrade.json': ['json', 'freqtrade'],
  'BTCUSDT-1m-2024-01.zip': ['csv', 'binance vision'],
  'futures-BTCUSDT-1m-2024-01.zip': ['csv', 'binance vision'],
  'micro-BTCUSDT-1m-2025-01.zip': ['csv', 'binance vision'],
  'cryptodatadownload.csv': ['csv', 'cryptodatadownload'],
  'jesse.csv': ['csv', 'jesse'],
};

for (const name of readdirSync(recorded).sort()) {
  test(`${name} is read to the same rows`, async (context) => {
    const store = openCandleStore({ home: temporaryHome(context) });
    const file = path.join(recorded, name);
    const dry = await importCandleFile({ ...key, store, file, dryRun: true });
    assert.deepEqual(await store.series(), []);
    const report = await importCandleFile({ ...key, store, file });
    assert.deepEqual({ ...dry, dryRun: false }, report);
    assert.deepEqual([report.imported, report.missing, report.gaps], [295, 5, 1]);
    const { candles } = await store.load(key, 0, Number.MAX_SAFE_INTEGER);
    assert.deepEqual(rowsOf(candles), EXPECTED_ROWS);
    const expected = FORMS[name];
    if (expected !== undefined) assert.deepEqual([report.format, report.form], expected);
    const again = await importCandleFile({ ...key, store, file });
    assert.deepEqual([again.imported, again.alreadyPresent], [0, 295]);
  });
}
