import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { aggregateByClock } from '../candles/aggregate-candles.ts';
import { sliceCandleColumns } from '../candles/candle-columns.ts';
import { MINUTE } from '../candles/timeframe.ts';
import { AppError } from '../errors.ts';
import { filesBelow, temporaryHome } from '../testing/temporary-home.ts';
import { openCandleStore } from './candle-store.ts';
import { rowsOf, sampleCandles } from './testing/sample-candles.ts';

const key = { exchange: 'Binance Perpetual Futures', symbol: 'BTC-USDT' };
const january = Date.UTC(2024, 0, 1);
const february = Date.UTC(2024, 1, 1);

test('what is written over a month boundary is read back, in shared memory', async (context) => {
  const store = openCandleStore({ home: temporaryHome(context) });
  const rows = sampleCandles(february - 100 * MINUTE, 300, 3, (minute) => minute >= 50 && minute < 60);
  const outcome = await store.write(key, rows);
  assert.deepEqual(
    { ...outcome, conflictExamples: [] },
    { imported: 290, alreadyPresent: 0, replaced: 0, conflicts: 0, different: null, conflictExamples: [] },
  );
  const range = await store.load(key, 0, Number.MAX_SAFE_INTEGER);
  assert.deepEqual(rowsOf(range.candles), rowsOf(rows));
  assert.ok(range.candles.data.buffer instanceof SharedArrayBuffer);
  assert.equal(range.missing, 10);
  const part = await store.load(key, february - 5 * MINUTE, february + 5 * MINUTE);
  assert.equal(part.candles.length, 10);
  assert.equal(part.candles.timestamp[0], february - 5 * MINUTE);
});

test('files lie a month each where the layout says, and nothing else is left', async (context) => {
  const home = temporaryHome(context);
  await openCandleStore({ home }).write(key, sampleCandles(february - 10 * MINUTE, 20));
  const files = filesBelow(home);
  const folder = path.join('candles', 'Binance Perpetual Futures', 'BTC-USDT');
  assert.deepEqual(files, [
    path.join(folder, '1m', '2024-01.arrow'),
    path.join(folder, '1m', '2024-02.arrow'),
    path.join(folder, 'series.json'),
  ]);
});

test('coverage names spans and gaps, within a month and across months', async (context) => {
  const store = openCandleStore({ home: temporaryHome(context) });
  await store.write(
    key,
    sampleCandles(january, 100, 1, (minute) => minute === 7),
  );
  await store.write(key, sampleCandles(february + MINUTE, 10));
  const [coverage] = await store.series();
  const across = (february - january) / MINUTE - 100 + 1;
  assert.deepEqual(coverage, {
    ...key,
    start: january,
    end: february + 11 * MINUTE,
    candles: 109,
    missing: 1 + across,
    gapCount: 2,
    gaps: [
      { start: january + 7 * MINUTE, end: january + 8 * MINUTE, missing: 1, outages: [], outage: false },
      { start: january + 100 * MINUTE, end: february + MINUTE, missing: across, outages: [], outage: false },
    ],
    complete: false,
    damagedMonths: [],
    missingFiles: [],
  });
  assert.deepEqual(await store.coverage(key), coverage);
  assert.equal(await store.coverage({ exchange: 'Nowhere', symbol: 'A-B' }), null);
});

test('an overview names the 20 largest gaps, the coverage of one series all', async (context) => {
  const store = openCandleStore({ home: temporaryHome(context) });
  await store.write(
    key,
    sampleCandles(january, 500, 1, (minute) => minute % 10 === 5 || minute === 256),
  );
  const [overview] = await store.series();
  assert.equal(overview?.gapCount, 50);
  assert.equal(overview?.gaps.length, 20);
  assert.ok(overview?.gaps.some((gap) => gap.missing === 2));
  assert.equal((await store.coverage(key))?.gaps.length, 50);
});

test('equal rows are counted, different ones stay, are refused or replaced as asked', async (context) => {
  const store = openCandleStore({ home: temporaryHome(context) });
  const rows = sampleCandles(january, 10);
  await store.write(key, rows);
  const changed = sampleCandles(january, 10);
  changed.volume[3] = 99;
  const kept = await store.write(key, changed);
  assert.deepEqual([kept.imported, kept.alreadyPresent, kept.conflicts, kept.replaced], [0, 9, 1, 0]);
  assert.equal(kept.conflictExamples[0]?.timestamp, january + 3 * MINUTE);
  await assert.rejects(
    store.write(key, changed, { refuseConflicts: true }),
    (error) => error instanceof AppError && error.code === 'candles_conflict',
  );
  assert.deepEqual(rowsOf((await store.load(key, 0, february)).candles), rowsOf(rows));
  const replaced = await store.write(key, changed, { replace: true });
  assert.deepEqual([replaced.alreadyPresent, replaced.replaced], [9, 1]);
  assert.deepEqual(rowsOf((await store.load(key, 0, february)).candles), rowsOf(changed));
});

test('a store sees what another one wrote', async (context) => {
  const home = temporaryHome(context);
  const reader = openCandleStore({ home });
  const writer = openCandleStore({ home });
  await writer.write(key, sampleCandles(january, 10));
  assert.equal((await reader.load(key, 0, february)).candles.length, 10);
  await writer.write(key, sampleCandles(january + 10 * MINUTE, 10));
  assert.equal((await reader.load(key, 0, february)).candles.length, 20);
  await writer.remove(key);
  assert.deepEqual(await reader.series(), []);
  await assert.rejects(
    reader.load(key, 0, february),
    (error) => error instanceof AppError && error.code === 'candles_missing',
  );
});

test('aggregates are those of the engine for the buckets of the range that have ended', async (context) => {
  const store = openCandleStore({ home: temporaryHome(context) });
  const rows = sampleCandles(january + 20 * MINUTE, 3000, 5, (minute) => minute % 97 === 3);
  await store.write(key, rows);
  const whole = await store.aggregate(key, '1h', 0, Number.MAX_SAFE_INTEGER);
  const last = rows.timestamp[rows.length - 1] as number;
  assert.deepEqual(rowsOf(whole), rowsOf(aggregateByClock(rows, 60 * MINUTE, last + MINUTE)));
  const part = await store.aggregate(key, '1h', january + 90 * MINUTE, january + 200 * MINUTE);
  assert.deepEqual(Array.from(part.timestamp), [january + 120 * MINUTE]);
  assert.equal((await store.aggregate(key, '1m', 0, Number.MAX_SAFE_INTEGER)).length, rows.length);
});

test('the digest depends on the rows of the range alone', async (context) => {
  const one = openCandleStore({ home: temporaryHome(context) });
  const other = openCandleStore({ home: temporaryHome(context) });
  const rows = sampleCandles(january, 60_000);
  await one.write(key, rows);
  await other.write(key, sliceCandleColumns(rows, 100, 50_000));
  const start = january + 200 * MINUTE;
  const end = january + 49_000 * MINUTE;
  assert.equal(await one.digest(key, start, end), await other.digest(key, start, end));
  assert.notEqual(await one.digest(key, start, end), await one.digest(key, start, end - MINUTE));
  await other.write(key, sampleCandles(january + 300 * MINUTE, 1, 9), { replace: true });
  assert.notEqual(await one.digest(key, start, end), await other.digest(key, start, end));
});

test('removal of a range keeps the rest', async (context) => {
  const home = temporaryHome(context);
  const store = openCandleStore({ home });
  await store.write(key, sampleCandles(february - 100 * MINUTE, 300));
  assert.deepEqual(await store.remove(key, february - 100 * MINUTE, february + 50 * MINUTE), {
    removed: 150,
    files: 2,
    unusableMonths: [],
  });
  const coverage = await store.coverage(key);
  assert.deepEqual([coverage?.start, coverage?.candles], [february + 50 * MINUTE, 150]);
  assert.deepEqual(await store.remove(key), { removed: 150, files: 1, unusableMonths: [] });
  assert.equal(existsSync(path.join(home, 'candles', key.exchange, key.symbol)), false);
});

test('rows that no market makes are refused by number and leave nothing', async (context) => {
  const home = temporaryHome(context);
  const store = openCandleStore({ home });
  const rows = sampleCandles(january, 5);
  rows.high[2] = 1e-9;
  await assert.rejects(store.write(key, rows), /row 3: expected high >= low/);
  assert.deepEqual(await store.series(), []);
  assert.deepEqual(filesBelow(home), []);
});

test('what the exchange does not have either is told from holes', async (context) => {
  const home = temporaryHome(context);
  const store = openCandleStore({ home });
  await store.write(
    key,
    sampleCandles(january, 100, 1, (minute) => minute === 7 || minute === 20 || minute === 21),
  );
  const minute = (number: number) => ({ start: january + number * MINUTE, end: january + (number + 1) * MINUTE });
  const sure = { doubtedSince: null };
  await store.noteOutages(key, [minute(20)], [{ ...minute(20), ...sure }]);
  const marks = async (): Promise<(boolean | undefined)[]> =>
    ((await store.coverage(key))?.gaps ?? []).map(({ outage }) => outage);
  assert.deepEqual(await marks(), [false, false]);
  assert.deepEqual((await store.coverage(key))?.gaps[1]?.outages, [
    { start: january + 20 * MINUTE, end: january + 21 * MINUTE },
  ]);
  await store.noteOutages(key, [minute(21)], [{ ...minute(21), doubtedSince: january }]);
  assert.deepEqual(await marks(), [false, true]);
  assert.deepEqual((await store.coverage(key))?.gaps[1]?.outages, [{ start: minute(20).start, end: minute(21).end }]);
  await store.noteOutages(key, [minute(21)], [{ ...minute(21), ...sure }]);
  assert.deepEqual(await store.outages(key), [{ start: minute(20).start, end: minute(21).end, ...sure }]);
  assert.deepEqual(
    (await openCandleStore({ home }).series())[0]?.gaps.map(({ outage }) => outage),
    [false, true],
  );
  // What turns out to be there is an outage no longer.
  await store.noteOutages(key, [minute(20)], []);
  assert.deepEqual(await store.outages(key), [{ ...minute(21), ...sure }]);
  await store.remove(key);
  assert.deepEqual(await store.outages(key), []);
});

test('writes of one process into one series wait for each other', async (context) => {
  const home = temporaryHome(context);
  const stores = [openCandleStore({ home }), openCandleStore({ home })];
  const all = sampleCandles(january, 310);
  const pieces = Array.from({ length: 6 }, (_, piece) => sliceCandleColumns(all, piece * 50, piece * 50 + 60));
  await Promise.all(pieces.map((rows, piece) => stores[piece % 2]?.write(key, rows)));
  assert.equal((await stores[0]?.coverage(key))?.candles, 310);
  const held = await stores[0]?.begin(key);
  const impatient = openCandleStore({ home, lockWait: 0 });
  const first = sliceCandleColumns(all, 0, 5);
  await assert.rejects(impatient.write(key, first), (error) => error instanceof AppError && error.code === 'busy');
  await held?.rollback();
  assert.equal((await impatient.write(key, first)).alreadyPresent, 5);
});

test('names in another case and names that no folder can have are refused', async (context) => {
  const store = openCandleStore({ home: temporaryHome(context) });
  await store.write(key, sampleCandles(january, 5));
  for (const clash of [
    { ...key, symbol: 'btc-usdt' },
    { ...key, exchange: 'BINANCE perpetual futures' },
  ]) {
    await assert.rejects(
      store.write(clash, sampleCandles(january, 5)),
      (error) => error instanceof AppError && error.code === 'already_exists',
    );
  }
  for (const exchange of ['', '  ', 'a\0b', 'x'.repeat(200)]) {
    await assert.rejects(store.write({ ...key, exchange }, sampleCandles(january, 5)), /exchange: expected/);
  }
});

test('names with signs of paths stay inside the home', async (context) => {
  const home = temporaryHome(context);
  const store = openCandleStore({ home });
  const odd = [
    { exchange: '../../etc', symbol: '..' },
    { exchange: 'a/b\\c:d%41', symbol: 'CON' },
  ];
  for (const each of odd) await store.write(each, sampleCandles(january, 5));
  assert.deepEqual(
    (await store.series()).map(({ exchange, symbol }) => ({ exchange, symbol })),
    odd,
  );
  assert.ok(filesBelow(home).every((file) => file.startsWith('candles')));
});
