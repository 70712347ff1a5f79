import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { MINUTE } from '../candles/timeframe.ts';
import { AppError } from '../errors.ts';
import { filesBelow, temporaryHome } from '../testing/temporary-home.ts';
import { openCandleStore } from './candle-store.ts';
import { rowsOf, sampleCandles } from './testing/sample-candles.ts';

const key = { exchange: 'Binance Perpetual Futures', symbol: 'BTC-USDT' };
const january = Date.UTC(2024, 0, 1);
const february = Date.UTC(2024, 1, 1);

test('a damaged month is named, set aside, and can be written again', async (context) => {
  const home = temporaryHome(context);
  const rows = sampleCandles(january, 50_000);
  await openCandleStore({ home }).write(key, rows);
  const file = path.join(home, 'candles', key.exchange, key.symbol, '1m', '2024-01.arrow');
  const bytes = readFileSync(file);
  bytes[bytes.length >> 1] = (bytes[bytes.length >> 1] as number) ^ 1;
  writeFileSync(file, bytes);
  const store = openCandleStore({ home });
  const corrupted = (error: unknown): boolean =>
    error instanceof AppError && error.code === 'corrupted' && error.message.includes('2024-01');
  await assert.rejects(store.load(key, january, february), corrupted);
  await assert.rejects(store.load(key, january, february), corrupted);
  assert.equal(existsSync(file), false);
  assert.deepEqual((await store.series())[0]?.damagedMonths, ['2024-01']);
  assert.equal((await store.load(key, february, Date.UTC(2025, 0, 1))).candles.length, 50_000 - 31 * 1440);
  await store.write(key, rows);
  assert.deepEqual(rowsOf((await store.load(key, 0, Number.MAX_SAFE_INTEGER)).candles), rowsOf(rows));
  assert.deepEqual((await store.series())[0]?.damagedMonths, []);
});

test('what is no file in the place of a month is damage of that month alone', async (context) => {
  for (const put of [
    (place: string) => mkdirSync(place),
    (place: string) => symlinkSync(path.basename(place), place),
    (place: string) => execFileSync('mkfifo', [place]),
  ]) {
    const home = temporaryHome(context);
    const rows = sampleCandles(january, 91 * 1440);
    await openCandleStore({ home }).write(key, rows);
    const place = path.join(home, 'candles', key.exchange, key.symbol, '1m', '2024-02.arrow');
    rmSync(place);
    put(place);
    const store = openCandleStore({ home });
    assert.deepEqual((await store.series())[0]?.damagedMonths, ['2024-02']);
    await assert.rejects(store.load(key, february, Date.UTC(2024, 2, 1)), { code: 'corrupted' });
    assert.equal((await store.load(key, january, february)).candles.length, 31 * 1440);
    assert.equal((await store.write(key, rows)).imported, 29 * 1440);
    assert.deepEqual(rowsOf((await store.load(key, 0, Number.MAX_SAFE_INTEGER)).candles), rowsOf(rows));
  }
});

test('no part of a month whose file is damaged is removed as if it had been read', async (context) => {
  const home = temporaryHome(context);
  const store = openCandleStore({ home });
  const march = Date.UTC(2024, 2, 1);
  await store.write(key, sampleCandles(january, 91 * 1440));
  writeFileSync(path.join(home, 'candles', key.exchange, key.symbol, '1m', '2024-02.arrow'), 'junk '.repeat(100));
  const before = filesBelow(home);
  const tenth = february + 9 * 1440 * MINUTE;
  await assert.rejects(store.remove(key, january + MINUTE, tenth), /2024-02\.arrow.*set aside/);
  // Nothing but the damaged file has moved.
  assert.deepEqual(filesBelow(home).length, before.length);
  await assert.rejects(store.remove(key, january, tenth), (error) => {
    assert.ok(error instanceof AppError && error.code === 'corrupted');
    assert.match(error.message, /the file of 2024-02 .* is damaged: expected a range .*, was .*2024-02-10T00:00:00Z/);
    assert.match(error.hint ?? '', /Nothing was removed\. Give 2024-02-01 to 2024-03-01/);
    return true;
  });
  assert.equal((await store.series())[0]?.candles, 62 * 1440);
  const removed = await store.remove(key, february, march + MINUTE);
  assert.deepEqual(removed, { removed: 1, files: 2, unusableMonths: ['2024-02'] });
  const files = filesBelow(home);
  assert.deepEqual(await store.remove(key, february, march), { removed: 0, files: 0, unusableMonths: [] });
  assert.deepEqual(filesBelow(home), files);
});

test('a folder of locks that cannot be listed keeps nobody from reading', async (context) => {
  const home = temporaryHome(context);
  const rows = sampleCandles(january, 100);
  await openCandleStore({ home }).write(key, rows);
  const locks = path.join(home, 'candles', '.locks');
  rmSync(locks, { recursive: true, force: true });
  // A link to itself, which no user can open.
  symlinkSync('.locks', locks);
  const store = openCandleStore({ home });
  assert.equal((await store.series())[0]?.candles, 100);
  assert.equal((await store.coverage(key))?.candles, 100);
  assert.deepEqual(rowsOf((await store.load(key, 0, Number.MAX_SAFE_INTEGER)).candles), rowsOf(rows));
  await assert.rejects(store.write(key, rows), { code: 'storage' });
});

test('a file of our own that is there and cannot be read is not taken for absent', async (context) => {
  const home = temporaryHome(context);
  const store = openCandleStore({ home });
  await store.write(key, sampleCandles(january, 100));
  symlinkSync('outages.json', path.join(home, 'candles', key.exchange, key.symbol, 'outages.json'));
  await assert.rejects(store.outages(key), { code: 'storage' });
});

test('a series whose only file is damaged is listed without candles and says why', async (context) => {
  const home = temporaryHome(context);
  await openCandleStore({ home }).write(key, sampleCandles(january, 100));
  writeFileSync(path.join(home, 'candles', key.exchange, key.symbol, '1m', '2024-01.arrow'), 'no longer candles');
  const store = openCandleStore({ home });
  await assert.rejects(store.load(key, january, february), /2024-01\.arrow is damaged.*set aside as .*quarantine/);
  const [listed] = await store.series();
  assert.deepEqual([listed?.candles, listed?.damagedMonths], [0, ['2024-01']]);
  await assert.rejects(store.coverage(key), (error) => error instanceof AppError && error.code === 'corrupted');
  await assert.rejects(store.load(key, january, february), /of 2024-01 are damaged/);
  assert.deepEqual(
    (await store.verify(key))[0]?.damaged.map(({ month }) => month),
    ['2024-01'],
  );
  await store.remove(key);
  assert.deepEqual(await store.series(), []);
});

test('a month whose file vanished is named, is no hole, and can be written again or given up', async (context) => {
  const home = temporaryHome(context);
  const rows = sampleCandles(january, 100_000);
  const store = openCandleStore({ home });
  await store.write(key, rows);
  const folder = path.join(home, 'candles', key.exchange, key.symbol);
  const file = path.join(folder, '1m', '2024-02.arrow');
  const march = Date.UTC(2024, 2, 1);
  const named = async () => {
    const [listed] = await openCandleStore({ home }).series();
    return [listed?.damagedMonths, listed?.missingFiles, listed?.complete];
  };
  rmSync(file);
  for (let turn = 0; turn < 2; turn++) assert.deepEqual(await named(), [['2024-02'], ['2024-02'], false]);
  await assert.rejects(
    store.load(key, january, march),
    /of 2024-02 are not there any more: .*2024-02\.arrow is missing/,
  );
  assert.equal((await store.load(key, january, february)).candles.length, 31 * 1440);
  const [verified] = await store.verify(key);
  assert.match(verified?.damaged[0]?.reason ?? '', /2024-02\.arrow is missing/);
  // A write of another month leaves it named.
  await store.write(key, sampleCandles(Date.UTC(2024, 5, 1), 10));
  assert.deepEqual(await named(), [['2024-02'], ['2024-02'], false]);
  await store.write(key, rows);
  assert.deepEqual((await named())[0], []);
  rmSync(file);
  assert.deepEqual((await named())[1], ['2024-02']);
  assert.deepEqual(await store.remove(key, february, march), {
    removed: 0,
    files: 1,
    unusableMonths: ['2024-02'],
  });
  assert.deepEqual((await named())[0], []);
  assert.equal((await store.load(key, january, march)).candles.length, 31 * 1440);
  rmSync(path.join(folder, '1m'), { recursive: true });
  assert.deepEqual((await named())[1], ['2024-01', '2024-03', '2024-06']);
  await store.remove(key);
  assert.deepEqual(filesBelow(home), []);
});

test('a month of which all is removed beside a damaged one keeps the damage named', async (context) => {
  const home = temporaryHome(context);
  const store = openCandleStore({ home });
  await store.write(key, sampleCandles(january, 50_000));
  rmSync(path.join(home, 'candles', key.exchange, key.symbol, '1m', '2024-01.arrow'));
  await store.remove(key, february, Number.POSITIVE_INFINITY);
  assert.deepEqual((await store.series())[0]?.missingFiles, ['2024-01']);
});

test('a damaged month is repaired by writing it, without being read first', async (context) => {
  const home = temporaryHome(context);
  const rows = sampleCandles(january, 100);
  await openCandleStore({ home }).write(key, rows);
  const file = path.join(home, 'candles', key.exchange, key.symbol, '1m', '2024-01.arrow');
  const bytes = readFileSync(file);
  bytes.fill(7, bytes.length >> 1, (bytes.length >> 1) + 8);
  writeFileSync(file, bytes);
  const store = openCandleStore({ home });
  assert.equal((await store.write(key, rows)).imported, 100);
  assert.deepEqual(rowsOf((await store.load(key, 0, february)).candles), rowsOf(rows));
  writeFileSync(file, bytes.subarray(0, 500));
  const again = openCandleStore({ home });
  assert.equal((await again.write(key, rows)).imported, 100);
  assert.deepEqual((await again.verify(key))[0]?.damaged, []);
});

test('an index that is lost, broken or of another time is made anew from the files', async (context) => {
  const home = temporaryHome(context);
  await openCandleStore({ home }).write(
    key,
    sampleCandles(february - 50 * MINUTE, 100, 1, (minute) => minute === 9),
  );
  const folder = path.join(home, 'candles', key.exchange, key.symbol);
  const index = path.join(folder, 'series.json');
  const expected = await openCandleStore({ home }).coverage(key);
  const right = readFileSync(index, 'utf8');
  for (const content of [null, '', '{', '{"version":1}', right.replace(/"folderModified":\d+/, '"folderModified":1')]) {
    if (content === null) rmSync(index);
    else writeFileSync(index, content);
    const store = openCandleStore({ home });
    assert.deepEqual(await store.coverage(key), expected);
    assert.deepEqual(JSON.parse(readFileSync(index, 'utf8')).months, JSON.parse(right).months);
  }
  assert.deepEqual((await openCandleStore({ home }).verify(key))[0]?.repaired, []);
  writeFileSync(index, right.replace(/"rows":\d+/, '"rows":7'));
  assert.deepEqual((await openCandleStore({ home }).verify(key))[0]?.repaired, ['rebuilt the index']);
  await assert.rejects(openCandleStore({ home }).verify({ ...key, symbol: 'X-Y' }), /are stored/);
  cpSync(path.join(folder, '1m', '2024-01.arrow'), path.join(folder, '1m', 'copy of 2024-01.arrow'));
  assert.deepEqual(await openCandleStore({ home }).coverage(key), expected);
  const moved = temporaryHome(context);
  cpSync(home, moved, { recursive: true });
  assert.deepEqual(await openCandleStore({ home: moved }).coverage(key), expected);
});

test('a file under the name of another month is not read, and a series may be renamed with its folder', async (context) => {
  const home = temporaryHome(context);
  await openCandleStore({ home }).write(key, sampleCandles(january, 100));
  const folder = path.join(home, 'candles', key.exchange, key.symbol);
  cpSync(path.join(folder, '1m', '2024-01.arrow'), path.join(folder, '1m', '2024-02.arrow'));
  const store = openCandleStore({ home });
  assert.deepEqual((await store.series())[0]?.damagedMonths, ['2024-02']);
  const [checked] = await store.verify();
  assert.match(checked?.damaged[0]?.reason ?? '', /2024-02\.arrow is damaged: it holds rows of 2024-01/);
  assert.equal((await store.coverage(key))?.candles, 100);
  renameSync(folder, path.join(home, 'candles', key.exchange, 'XBT-USDT'));
  const renamed = { ...key, symbol: 'XBT-USDT' };
  assert.equal((await store.load(renamed, january, february)).candles.length, 100);
  assert.deepEqual((await store.verify(renamed))[0]?.damaged.length, 1);
});

test('a file in the place of the home or of its candles is an error for every reader', async (context) => {
  const home = temporaryHome(context);
  writeFileSync(path.join(home, 'candles'), '');
  writeFileSync(path.join(home, 'file'), '');
  for (const unusable of [home, path.join(home, 'file'), path.join(home, 'file', 'below')]) {
    const store = openCandleStore({ home: unusable });
    for (const read of [
      () => store.series(),
      () => store.series(key),
      () => store.coverage(key),
      () => store.verify(),
      () => store.verify(key),
      () => store.load(key, january, january + MINUTE),
      () => store.remove(key),
      () => store.write(key, sampleCandles(january, 1)),
    ]) {
      await assert.rejects(read, { name: 'AppError', code: 'storage' });
    }
  }
});
