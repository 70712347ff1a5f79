import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { AppError } from '../../src/errors.ts';
import { openCandleStore } from '../../src/market-data/candle-store.ts';
import { rowsOf, sampleCandles } from '../../src/market-data/testing/sample-candles.ts';
import { filesBelow, temporaryHome } from '../../src/testing/temporary-home.ts';
import { mountedFolder } from './mounted-folder.ts';

const key = { exchange: 'Binance Spot', symbol: 'BTC-USDT' };
const START = Date.UTC(2024, 0, 1);
const NO_MOUNT = 'needs the right to mount a file system';

const isStorage = (error: unknown): boolean =>
  error instanceof AppError && error.code === 'storage' && (error.hint ?? '') !== '' && error.message.includes('/');

test('a full disk refuses the import whole, and what was stored stays readable', async (context) => {
  const mounted = mountedFolder(context, '5m');
  if (mounted === null) return context.skip(NO_MOUNT);
  const store = openCandleStore({ home: mounted.folder });
  const stored = sampleCandles(START, 10_000);
  await store.write(key, stored);
  const before = filesBelow(mounted.folder);
  await assert.rejects(
    store.write(key, sampleCandles(START, 200_000)),
    (error) => isStorage(error) && /full/.test(String((error as AppError).hint)),
  );
  assert.deepEqual(filesBelow(mounted.folder), before);
  assert.deepEqual(rowsOf((await store.load(key, 0, Number.MAX_SAFE_INTEGER)).candles), rowsOf(stored));
  const fits = await store.write(key, sampleCandles(START, 20_000));
  assert.deepEqual([fits.imported, fits.alreadyPresent], [10_000, 10_000]);
});

test('a home that turned read-only is read and says what cannot be written', async (context) => {
  const mounted = mountedFolder(context, '20m');
  if (mounted === null) return context.skip(NO_MOUNT);
  const stored = sampleCandles(START, 50_000);
  await openCandleStore({ home: mounted.folder }).write(key, stored);
  mounted.makeReadOnly();
  const store = openCandleStore({ home: mounted.folder });
  assert.equal((await store.series())[0]?.candles, 50_000);
  assert.equal((await store.coverage(key))?.complete, true);
  assert.deepEqual(rowsOf((await store.load(key, 0, Number.MAX_SAFE_INTEGER)).candles), rowsOf(stored));
  await assert.rejects(store.write(key, sampleCandles(START, 60_000)), isStorage);
  await assert.rejects(store.remove(key), isStorage);
  assert.deepEqual(
    (await store.verify()).map(({ candles, damaged }) => [candles, damaged]),
    [[50_000, []]],
  );
});

test('a file where the home should be is an error that names it', async (context) => {
  const file = path.join(temporaryHome(context), 'home');
  writeFileSync(file, '');
  const store = openCandleStore({ home: file });
  for (const used of [() => store.series(), () => store.write(key, sampleCandles(START, 10))])
    await assert.rejects(used, (error) => isStorage(error) && String(error).includes(file));
});
