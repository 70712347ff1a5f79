import assert from 'node:assert/strict';
import { type AddressInfo, createServer } from 'node:net';
import { test } from 'node:test';
import { type CandleColumns, createCandleColumns } from '../../src/candles/candle-columns.ts';
import { MINUTE } from '../../src/candles/timeframe.ts';
import { importFromJesse } from '../../src/commands/candles-import.ts';
import { AppError } from '../../src/errors.ts';
import { openCandleStore, type SeriesKey } from '../../src/market-data/candle-store.ts';
import {
  copySeries,
  type JesseCopyOptions,
  seriesToCopy,
} from '../../src/market-data/jesse-database/copy-from-jesse.ts';
import { openJesseCandles } from '../../src/market-data/jesse-database/jesse-candles.ts';
import { withJesseCandles } from '../../src/market-data/jesse-database/with-jesse-candles.ts';
import { rowsOf, sampleCandles } from '../../src/market-data/testing/sample-candles.ts';
import { temporaryHome } from '../../src/testing/temporary-home.ts';
import { temporaryDatabase } from './temporary-database.ts';

const NO_DATABASE = 'needs a PostgreSQL at 127.0.0.1:5432 (or JESSE_MCP_TEST_POSTGRES)';
const bitcoin = { exchange: 'Binance Perpetual Futures', symbol: 'BTC-USDT' };
const ether = { exchange: 'Binance Perpetual Futures', symbol: 'ETH-USDT' };
const START = Date.UTC(2024, 0, 30);
const FAR = Number.MAX_SAFE_INTEGER;

/** The rows as PostgreSQL gives back what Jesse stored: the shortest text of a 4-byte float, read as a double. */
function asReal(candles: CandleColumns): CandleColumns {
  const real = createCandleColumns(candles.length);
  for (let index = 0; index < candles.data.length; index++) {
    const value = candles.data[index] as number;
    real.data[index] = index < candles.length ? value : shortestReal(value);
  }
  return real;
}

function shortestReal(value: number): number {
  const single = Math.fround(value);
  for (let digits = 1; digits < 10; digits++) {
    const text = Number(single.toPrecision(digits));
    if (Math.fround(text) === single) return text;
  }
  return single;
}

/** Copies the series that fit, one after the other. */
async function copyFromJesse({ exchange, symbol, ...options }: JesseCopyOptions & Partial<SeriesKey>) {
  const filter = { ...(exchange === undefined ? {} : { exchange }), ...(symbol === undefined ? {} : { symbol }) };
  const reports: Awaited<ReturnType<typeof copySeries>>[] = [];
  for (const coverage of await seriesToCopy(filter, options.source)) reports.push(await copySeries(options, coverage));
  return reports;
}

test('the candle table of Jesse is a source like the store', async (context) => {
  const database = await temporaryDatabase(context);
  if (database === null) return context.skip(NO_DATABASE);
  const rows = asReal(sampleCandles(START, 6000, 1, (minute) => minute % 1000 === 77));
  await database.insert(bitcoin, rows);
  await database.insert(bitcoin, sampleCandles(START, 10, 5), '1h');
  await database.insert(ether, asReal(sampleCandles(START, 50, 2)));
  const jesse = openJesseCandles({ url: database.url });
  context.after(() => jesse.close());
  const all = await jesse.series();
  assert.deepEqual(
    all.map(({ symbol, candles, missing, gapCount }) => [symbol, candles, missing, gapCount]),
    [
      ['BTC-USDT', 5994, 6, 6],
      ['ETH-USDT', 50, 0, 0],
    ],
  );
  assert.deepEqual((await jesse.series({ symbol: 'ETH-USDT' })).length, 1);
  const range = await jesse.load(bitcoin, 0, FAR);
  assert.deepEqual(rowsOf(range.candles), rowsOf(rows));
  assert.ok(range.candles.data.buffer instanceof SharedArrayBuffer);
  const store = openCandleStore({ home: temporaryHome(context) });
  const [report] = await copyFromJesse({ source: jesse, store, symbol: 'BTC-USDT' });
  assert.deepEqual([report?.imported, report?.missing], [5994, 6]);
  for (const [from, to] of [
    [0, FAR],
    [START + 90 * MINUTE, START + 4000 * MINUTE],
  ] as const) {
    assert.equal(await jesse.digest(bitcoin, from, to), await store.digest(bitcoin, from, to));
    const [mine, theirs] = await Promise.all([store, jesse].map((each) => each.aggregate(bitcoin, '1h', from, to)));
    assert.deepEqual(mine && rowsOf(mine), theirs && rowsOf(theirs));
    const loaded = await Promise.all([store, jesse].map(async (each) => (await each.load(bitcoin, from, to)).missing));
    assert.equal(loaded[0], loaded[1]);
  }
  assert.deepEqual(await jesse.coverage(bitcoin), await store.coverage(bitcoin));
});

test('rows that are rewritten in the database are noticed', async (context) => {
  const database = await temporaryDatabase(context);
  if (database === null) return context.skip(NO_DATABASE);
  await database.insert(bitcoin, sampleCandles(START, 100));
  const jesse = openJesseCandles({ url: database.url });
  context.after(() => jesse.close());
  assert.equal((await jesse.coverage(bitcoin))?.candles, 100);
  await database.insert(bitcoin, sampleCandles(START + 100 * MINUTE, 20));
  assert.equal((await jesse.coverage(bitcoin))?.candles, 120);
  const before = await jesse.digest(bitcoin, 0, FAR);
  await database.run('update candle set volume = volume + 1 where timestamp = $1', [START + 5 * MINUTE]);
  assert.notEqual(await jesse.digest(bitcoin, 0, FAR), before);
  await database.run('update candle set high = 0 where timestamp = $1', [START + 5 * MINUTE]);
  await assert.rejects(
    jesse.load(bitcoin, 0, FAR),
    (error) => error instanceof AppError && error.code === 'corrupted' && error.message.includes('high'),
  );
});

test('a store with a database behind it prefers its own series and lists both', async (context) => {
  const database = await temporaryDatabase(context);
  if (database === null) return context.skip(NO_DATABASE);
  await database.insert(bitcoin, asReal(sampleCandles(START, 500)));
  await database.insert(ether, asReal(sampleCandles(START, 50)));
  const store = openCandleStore({ home: temporaryHome(context) });
  await store.write(bitcoin, sampleCandles(START, 100, 7));
  const both = withJesseCandles(store, openJesseCandles({ url: database.url }), (error) => assert.fail(error));
  context.after(() => both.close());
  assert.deepEqual(
    (await both.series()).map(({ symbol, candles }) => [symbol, candles]),
    [
      ['BTC-USDT', 100],
      ['ETH-USDT', 50],
    ],
  );
  assert.equal(
    (await both.load(bitcoin, START, START + 100 * MINUTE)).candles.close[5],
    sampleCandles(START, 100, 7).close[5],
  );
  assert.equal((await both.load(bitcoin, START, START + 500 * MINUTE)).candles.length, 500);
  assert.equal((await both.load(ether, START, FAR)).candles.length, 50);
  // What a run asks of a range is said of the place that its rows come from.
  const spans = [100, 500].map(async (minutes) => {
    const coverage = await both.coverage(bitcoin, { start: START, end: START + minutes * MINUTE });
    return coverage?.candles;
  });
  assert.deepEqual(await Promise.all(spans), [100, 500]);
  assert.deepEqual(both.unreachable(), []);
  await assert.rejects(both.remove(ether), { code: 'read_only' });
  assert.equal((await both.remove(bitcoin)).removed, 100);
  await assert.rejects(
    both.load({ ...bitcoin, symbol: 'XRP-USDT' }, START, FAR),
    (error) => error instanceof AppError && error.code === 'candles_missing',
  );
});

test('a database that does not answer leaves the store readable', async (context) => {
  const store = openCandleStore({ home: temporaryHome(context) });
  await store.write(bitcoin, sampleCandles(START, 100));
  const problems: AppError[] = [];
  const jesse = openJesseCandles({ url: 'postgresql://nobody@127.0.0.1:1/nothing' });
  const both = withJesseCandles(store, jesse, (error) => problems.push(error));
  context.after(() => both.close());
  assert.equal((await both.series()).length, 1);
  assert.equal((await both.load(bitcoin, START, START + MINUTE)).candles.length, 1);
  assert.equal(problems[0]?.code, 'backend_unavailable');
  assert.match(problems[0]?.hint ?? '', /JESSE_DATABASE_URL/);
  assert.deepEqual(
    both.unreachable().map(({ code }) => code),
    ['backend_unavailable'],
  );
  await assert.rejects(both.coverage(ether), { code: 'backend_unavailable' });
  await assert.rejects(
    both.load(ether, START, FAR),
    (error) => error instanceof AppError && error.code === 'backend_unavailable',
  );
});

test('a database that did not answer is asked again after a rest', async (context) => {
  let connections = 0;
  const server = createServer((socket) => {
    connections++;
    socket.destroy();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  context.after(() => server.close());
  const url = `postgresql://nobody@127.0.0.1:${(server.address() as AddressInfo).port}/nothing`;
  let time = 0;
  const store = openCandleStore({ home: temporaryHome(context) });
  const both = withJesseCandles(
    store,
    openJesseCandles({ url }),
    () => {},
    () => time,
  );
  context.after(() => both.close());
  for (const [at, asked] of [
    [0, 1],
    [4999, 1],
    [5000, 2],
    [9999, 2],
    [10_000, 3],
  ] as const) {
    time = at;
    for (let turn = 0; turn < 3; turn++) {
      await both.series();
      await assert.rejects(both.coverage(ether), { code: 'backend_unavailable' });
    }
    assert.equal(connections, asked);
  }
});

test('a database without the candle table says so', async (context) => {
  const database = await temporaryDatabase(context);
  if (database === null) return context.skip(NO_DATABASE);
  await database.run('drop table candle');
  const jesse = openJesseCandles({ url: database.url });
  context.after(() => jesse.close());
  await assert.rejects(jesse.series(), (error) => error instanceof AppError && error.code === 'not_found');
});

test('a copy refuses differences unless told to replace, and a dry run writes nothing', async (context) => {
  const database = await temporaryDatabase(context);
  if (database === null) return context.skip(NO_DATABASE);
  await database.insert(bitcoin, asReal(sampleCandles(START, 5000)));
  const store = openCandleStore({ home: temporaryHome(context) });
  const source = openJesseCandles({ url: database.url });
  context.after(() => source.close());
  const [dry] = await copyFromJesse({ source, store, dryRun: true });
  assert.equal(dry?.imported, 5000);
  assert.deepEqual(await store.series(), []);
  await store.write(bitcoin, sampleCandles(START + 4999 * MINUTE, 1, 9));
  await assert.rejects(
    copyFromJesse({ source, store }),
    (error) => error instanceof AppError && error.code === 'candles_conflict',
  );
  assert.equal((await store.series())[0]?.candles, 1);
  const [report] = await copyFromJesse({ source, store, replace: true });
  assert.deepEqual([report?.imported, report?.replaced], [4999, 1]);
  await assert.rejects(copyFromJesse({ source, store, symbol: 'XRP-USDT' }), /no candles of XRP-USDT/);
});

test('a time that no market has hides no other series, and is named', async (context) => {
  const database = await temporaryDatabase(context);
  if (database === null) return context.skip(NO_DATABASE);
  const odd = { exchange: 'Odd', symbol: 'BTC-USDT' };
  await database.insert(bitcoin, asReal(sampleCandles(START, 200)));
  for (const [key, time] of [
    [odd, '9223372036854775807'],
    [ether, '-5'],
  ] as const) {
    await database.insert(key, asReal(sampleCandles(START, 100)));
    await database.run(`update candle set timestamp = ${time} where exchange = $1 and symbol = $2 and timestamp = $3`, [
      key.exchange,
      key.symbol,
      START + 50 * MINUTE,
    ]);
  }
  const source = openJesseCandles({ url: database.url });
  context.after(() => source.close());
  assert.deepEqual(
    (await source.series()).map(({ candles }) => candles),
    [200, 100, 100],
  );
  assert.equal((await source.load(odd, START, START + 40 * MINUTE)).candles.length, 40);
  const store = openCandleStore({ home: temporaryHome(context) });
  let text = '';
  const streams = { stdout: { write: (piece: string) => (text += piece) }, stderr: { write: () => assert.fail() } };
  await assert.rejects(importFromJesse(store, { url: database.url }, streams), (error) => {
    assert.match(String(error), /2 of 3 series were refused: ETH-USDT on .*, BTC-USDT on Odd/);
    return true;
  });
  assert.match(text, /^BTC-USDT on Binance .*: imported: 200 new/);
  assert.match(
    text,
    /ETH-USDT on .* cannot be true: expected a time between 2000-01-01 .*, was 1969-12-31T23:59:59\.995Z\n {2}refused/,
  );
  assert.match(
    text,
    /BTC-USDT on Odd that cannot be true: .*, was 9223372036854775807|9223372036854776000\n {2}refused/,
  );
  assert.equal((await store.series()).length, 1);
});

test('the command copies a database and says what it did', async (context) => {
  const database = await temporaryDatabase(context);
  if (database === null) return context.skip(NO_DATABASE);
  await database.insert(bitcoin, asReal(sampleCandles(START, 200)));
  await database.insert(ether, asReal(sampleCandles(START, 50)));
  const store = openCandleStore({ home: temporaryHome(context) });
  let text = '';
  const streams = { stdout: { write: (piece: string) => (text += piece) }, stderr: { write: () => assert.fail() } };
  await importFromJesse(store, { url: database.url, exchange: ether.exchange, symbol: ether.symbol }, streams);
  await importFromJesse(store, { url: database.url }, streams);
  assert.equal(
    text,
    'ETH-USDT on Binance Perpetual Futures, 2024-01-30T00:00Z to 2024-01-30T00:50Z: imported: 50 new, 0 stored already\n' +
      'BTC-USDT on Binance Perpetual Futures, 2024-01-30T00:00Z to 2024-01-30T03:20Z: imported: 200 new, 0 stored already\n' +
      'ETH-USDT on Binance Perpetual Futures, 2024-01-30T00:00Z to 2024-01-30T00:50Z: imported: 0 new, 50 stored already\n',
  );
});
