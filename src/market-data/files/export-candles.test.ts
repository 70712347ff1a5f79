import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import fc from 'fast-check';
import { createCandleColumns } from '../../candles/candle-columns.ts';
import { MINUTE } from '../../candles/timeframe.ts';
import { temporaryHome } from '../../testing/temporary-home.ts';
import { openCandleStore } from '../candle-store.ts';
import { rowsOf, sampleCandles } from '../testing/sample-candles.ts';
import { exportCandles } from './export-candles.ts';
import { importCandleFile } from './import-candle-file.ts';

const key = { exchange: 'Binance Spot', symbol: 'BTC-USDT' };
const START = Date.UTC(2024, 0, 31, 20);
const FAR = Number.MAX_SAFE_INTEGER;

for (const ending of ['csv', 'csv.gz', 'parquet', 'arrow', 'feather']) {
  test(`what is exported as ${ending} is imported as the same rows`, async (context) => {
    const source = openCandleStore({ home: temporaryHome(context) });
    const target = openCandleStore({ home: temporaryHome(context) });
    const rows = sampleCandles(START, 3000, 4, (minute) => minute % 700 === 9);
    await source.write(key, rows);
    const folder = temporaryHome(context);
    const file = path.join(folder, `candles.${ending}`);
    const report = await exportCandles({ source, ...key, file });
    assert.deepEqual([report.rows, report.missing, report.first], [rows.length, 5, START]);
    assert.deepEqual(readdirSync(folder), [`candles.${ending}`]);
    await importCandleFile({ store: target, ...key, file });
    assert.deepEqual(rowsOf((await target.load(key, 0, FAR)).candles), rowsOf(rows));
    await assert.rejects(exportCandles({ source, ...key, file }), /exists already/);
    await exportCandles({
      source,
      ...key,
      file,
      overwrite: true,
      start: START + 10 * MINUTE,
      end: START + 20 * MINUTE,
    });
    const part = await importCandleFile({ store: target, ...key, file });
    assert.equal(part.alreadyPresent, 10);
  });
}

test('larger timeframes, orders of columns and forms of times are written as asked', async (context) => {
  const source = openCandleStore({ home: temporaryHome(context) });
  await source.write(key, sampleCandles(START, 300));
  const file = path.join(temporaryHome(context), 'candles.csv');
  const report = await exportCandles({
    source,
    ...key,
    file,
    timeframe: '1h',
    columns: 'timestamp,open,high,low,close,volume',
    time: 'iso',
  });
  const lines = readFileSync(file, 'utf8').trimEnd().split('\n');
  assert.equal(report.rows, 5);
  assert.equal(lines[0], 'timestamp,open,high,low,close,volume');
  const hour = await source.aggregate(key, '1h', START, START + 60 * MINUTE);
  const [time, open, close, high, low, volume] = rowsOf(hour)[0] ?? [];
  assert.equal(lines[1], [new Date(time ?? 0).toISOString(), open, high, low, close, volume].join(','));
});

test('a series that begins and ends within a candle: the first is exported and said, what fills no candle is left out and said', async (context) => {
  const source = openCandleStore({ home: temporaryHome(context) });
  const begin = START + 17 * MINUTE;
  const rows = sampleCandles(begin, 200);
  await source.write(key, rows);
  const folder = temporaryHome(context);
  const file = path.join(folder, 'candles.csv');
  const report = await exportCandles({ source, ...key, file, timeframe: '1h' });
  assert.deepEqual([report.rows, report.first], [3, START]);
  assert.deepEqual(report.notes, [
    'The first candle is made of 43 of its 60 minutes: the series begins within it.',
    '37 minutes from 2024-01-31T23:00:00Z on that do not fill a 1h candle are left out.',
  ]);
  const [time, open, close, , , volume] = (readFileSync(file, 'utf8').split('\n')[1] ?? '').split(',').map(Number);
  const sum = rows.volume.slice(0, 43).reduce((total, each) => total + each, 0);
  assert.deepEqual([time, open, close], [START, rows.open[0], rows.close[42]]);
  assert.ok(Math.abs((volume ?? 0) - sum) < 1e-9);
  const range = { start: begin + MINUTE, end: START + 120 * MINUTE };
  const part = await exportCandles({ source, ...key, file, timeframe: '1h', ...range, overwrite: true });
  assert.deepEqual([part.rows, part.first], [1, START + 60 * MINUTE]);
  assert.deepEqual(part.notes, ['42 minutes of a 1h candle that begins before the range are left out.']);
  const minutes = await exportCandles({ source, ...key, file, overwrite: true });
  assert.deepEqual([minutes.rows, minutes.first, minutes.notes], [200, begin, []]);
});

test('files of no known ending, ranges without rows and wrong columns are refused', async (context) => {
  const source = openCandleStore({ home: temporaryHome(context) });
  await source.write(key, sampleCandles(START, 30));
  const folder = temporaryHome(context);
  const refuse = (options: object, words: RegExp): Promise<void> =>
    assert.rejects(exportCandles({ source, ...key, file: path.join(folder, 'a.csv'), ...options }), words);
  await refuse({ file: path.join(folder, 'a.xlsx') }, /ending in/);
  await refuse({ start: START + 40 * MINUTE, end: START + 50 * MINUTE }, /no 1m candles/);
  await refuse({ timeframe: '1D' }, /no 1D candles/);
  await refuse({ columns: 'timestamp,open,high,low,close' }, /volume once/);
  await refuse({ symbol: 'ETH-USDT' }, /are stored/);
  assert.deepEqual(readdirSync(folder), []);
});

test('any rows that can be true survive the store, CSV, Parquet and Arrow to the bit', async (context) => {
  const price = fc.double({ min: 1e-12, max: 1e12, noNaN: true });
  const candle = fc.record({
    skip: fc.integer({ min: 1, max: 50_000 }),
    prices: fc.tuple(price, price, price, price),
    volume: fc.double({ min: 0, max: 1e15, noNaN: true }),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(candle, { minLength: 1, maxLength: 40 }), async (drawn) => {
      const rows = createCandleColumns(drawn.length);
      let time = START;
      drawn.forEach(({ skip, prices, volume }, row) => {
        time += skip * MINUTE;
        const sorted = [...prices].sort((a, b) => a - b);
        const [low = 1, first = 1, second = 1, high = 1] = sorted;
        rows.timestamp[row] = time;
        rows.open[row] = row % 2 === 0 ? first : second;
        rows.close[row] = row % 2 === 0 ? second : first;
        rows.high[row] = high;
        rows.low[row] = low;
        rows.volume[row] = volume;
      });
      const source = openCandleStore({ home: temporaryHome(context) });
      await source.write(key, rows);
      assert.deepEqual(rowsOf((await source.load(key, 0, FAR)).candles), rowsOf(rows));
      const file = path.join(
        temporaryHome(context),
        `candles.${['csv', 'csv.gz', 'parquet', 'arrow'][drawn.length % 4]}`,
      );
      await exportCandles({ source, ...key, file });
      const target = openCandleStore({ home: temporaryHome(context) });
      await importCandleFile({ store: target, ...key, file });
      assert.deepEqual(rowsOf((await target.load(key, 0, FAR)).candles), rowsOf(rows));
      assert.equal(await target.digest(key, 0, FAR), await source.digest(key, 0, FAR));
    }),
    { numRuns: 25 },
  );
});
