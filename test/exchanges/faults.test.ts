import assert from 'node:assert/strict';
import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { test } from 'node:test';
import { AppError } from '../../src/errors.ts';
import { openCcxtSource } from '../../src/market-data/exchanges/ccxt-source.ts';
import { describeExchange } from '../../src/market-data/exchanges/exchange-table.ts';
import { temporaryHome } from '../../src/testing/temporary-home.ts';
import { isoTime } from '../../src/text/iso-time.ts';
import { mountedFolder } from '../candle-store/mounted-folder.ts';
import { assertStored, binanceStub, importer, KEY, minutesAgo } from './import-from-stub.ts';
import { MINUTE, StubMarket } from './stub-market.ts';
import { type StubFault, startStub } from './stub-server.ts';
import { binance } from './wire/binance.ts';

/** One of each fault, then true answers, again and again. */
const FAULTS: readonly StubFault[] = [
  { status: 429, headers: { 'Retry-After': '2' }, body: '{"code":-1003,"msg":"Too many requests."}' },
  { status: 418, headers: { 'Retry-After': '30' }, body: '{"code":-1003,"msg":"Way too many requests; IP banned."}' },
  { status: 500, body: '{"code":-1000,"msg":"An unknown error occurred."}' },
  { status: 503, body: '<html><body>Service Unavailable</body></html>' },
  { status: 200, headers: { 'Content-Type': 'text/html' }, body: '<html><body>Please stand by</body></html>' },
  { status: 200, body: '' },
  'cut',
  'half',
  'hang',
];

test('refusals, errors, pages of HTML, cut, half and hanging replies cost time, not candles', async (context) => {
  const listed = minutesAgo(4_200);
  const { market, options } = binanceStub(listed, {
    fault: (count) => (count % 2 === 1 ? (FAULTS[(count >> 1) % FAULTS.length] ?? null) : null),
  });
  const server = await startStub(context, options);
  const { store, run, waits } = importer(context);
  const report = await run({ address: server.address, start: listed, timeout: 1_500 });
  await assertStored(store, market, listed);
  assert.deepEqual([report.complete, report.missing, report.outage_minutes], [true, 0, 0]);
  assert.ok(
    waits.some((wait) => wait >= 2_000 && wait < 3_000),
    'the Retry-After of 2 s is kept',
  );
});

test('a second import fetches only what is missing: both ends and holes', async (context) => {
  const listed = minutesAgo(6_000);
  const { market, options } = binanceStub(listed);
  const server = await startStub(context, options);
  const { store, run } = importer(context);
  await run({ address: server.address, start: listed + 2_000 * MINUTE, end: listed + 4_000 * MINUTE });
  await store.remove(KEY, listed + 2_500 * MINUTE, listed + 2_510 * MINUTE);
  server.requests.length = 0;
  const report = await run({ address: server.address, start: listed });
  await assertStored(store, market, listed);
  assert.equal(report.already_present, 1_990);
  const minutes = server.requests.reduce(
    (sum, { query }) => sum + (Number(query.get('endTime')) - Number(query.get('startTime'))) / MINUTE + 1,
    0,
  );
  assert.ok(minutes < 7_200, `${minutes} minutes were asked for`);
  server.requests.length = 0;
  const third = await run({ address: server.address, start: listed, end: listed + 5_000 * MINUTE });
  assert.deepEqual([third.imported, third.already_present, server.requests.length], [0, 5_000, 0]);
});

test('months whose files were damaged or vanished are fetched again, all of them too', async (context) => {
  const home = temporaryHome(context);
  const now = Date.UTC(2024, 1, 3);
  const market = new StubMarket({ listed: Date.UTC(2024, 0, 30), now: () => now });
  const { address } = await startStub(context, { format: binance, market });
  const { store, run } = importer(context, home);
  const start = market.options.listed;
  await run({ address, start, now: () => now });
  const folder = path.join(home, 'candles', 'Binance Perpetual Futures', 'BTC-USDT', '1m');
  rmSync(path.join(folder, '2024-01.arrow'));
  assert.equal((await run({ address, start, now: () => now })).imported, 2 * 1440);
  await assertStored(store, market, start);
  for (const month of ['2024-01', '2024-02']) writeFileSync(path.join(folder, `${month}.arrow`), 'no longer candles');
  assert.equal((await store.verify())[0]?.damaged.length, 2);
  assert.equal((await run({ address, start, now: () => now })).imported, 4 * 1440);
  await assertStored(store, market, start);
});

test('corrections of stored rows are reported, and taken only when asked', async (context) => {
  const listed = minutesAgo(800);
  let shift = 0;
  const corrected = listed + 300 * MINUTE;
  const market = new StubMarket({
    listed,
    now: Date.now,
    change: (candle) => (candle.time === corrected ? { ...candle, volume: candle.volume + shift } : candle),
  });
  const { address } = await startStub(context, { format: binance, market });
  const { store, run } = importer(context);
  const end = listed + 700 * MINUTE;
  await run({ address, start: listed, end });
  const before = (await store.load(KEY, corrected, corrected + MINUTE)).candles.volume[0] ?? 0;
  shift = 5;
  await store.remove(KEY, listed + 290 * MINUTE, listed + 291 * MINUTE);
  const kept = await run({ address, start: listed, end });
  assert.deepEqual([kept.conflicts, kept.replaced, kept.conflict_examples[0]?.timestamp], [1, 0, corrected]);
  const span = { start: corrected, end: corrected + MINUTE };
  assert.deepEqual([kept.different, kept.unanswered], [span, 0]);
  assert.match(kept.notes.join(), /1 stored minute differs .*: it was kept; replace=true/);
  assert.equal((await store.load(KEY, corrected, corrected + MINUTE)).candles.volume[0], before);
  const replaced = await run({ address, start: listed, end, replace: true });
  assert.deepEqual([replaced.conflicts, replaced.replaced, replaced.different], [0, 1, span]);
  const said = replaced.notes.join();
  assert.ok(
    said.includes(`now, ${isoTime(corrected)} to ${isoTime(corrected + MINUTE)} (${isoTime(corrected)}: open, `),
  );
  assert.match(said, /, now [\d., ]+\): replaced$/);
  const none = await run({ address, start: listed, end, replace: true });
  assert.deepEqual([none.replaced, none.different], [0, null]);
  assert.match(none.notes.join(), /no stored minute differs from what .* gives now: nothing was replaced/);
  assert.equal((await store.load(KEY, corrected, corrected + MINUTE)).candles.volume[0], before + 5);
});

test('stored minutes that the exchange gives nothing for any more are kept and counted', async (context) => {
  const listed = minutesAgo(900);
  const end = listed + 700 * MINUTE;
  const { options } = binanceStub(listed);
  const first = await startStub(context, options);
  const { store, run } = importer(context);
  await run({ address: first.address, start: listed, end });
  const hole: [number, number] = [listed + 300 * MINUTE, listed + 340 * MINUTE];
  const poorer = await startStub(context, {
    ...options,
    market: new StubMarket({ listed, now: Date.now, holes: [hole] }),
  });
  const report = await run({ address: poorer.address, start: listed, end, replace: true });
  assert.deepEqual([report.unanswered, report.missing, report.replaced], [40, 0, 0]);
  assert.match(report.notes.join(), /gave nothing for 40 stored minutes: they were kept as they were/);
  assert.equal((await store.coverage(KEY))?.candles, 700);
});

test('the minute under way is never stored, also when our clock runs ahead', async (context) => {
  const listed = minutesAgo(300);
  const skew = -3 * MINUTE;
  const market = new StubMarket({ listed, now: () => Date.now() + skew });
  const { address } = await startStub(context, { format: binance, market, clockSkew: skew });
  const { store, run } = importer(context);
  await run({ address, start: listed });
  await assertStored(store, market, listed);
});

test('an unlisted symbol names the nearest listed ones', async (context) => {
  const { options } = binanceStub(minutesAgo(100));
  const { address } = await startStub(context, options);
  const { run } = importer(context);
  await assert.rejects(run({ address, symbol: 'BTC-USDR', start: minutesAgo(50) }), {
    code: 'not_found',
    message: 'symbol: expected one that is listed on Binance Perpetual Futures, was BTC-USDR',
    hint: /nearest listed: BTC-USD[TC], /,
  });
});

test('a range before the listing is refused with the first minute', async (context) => {
  const listed = minutesAgo(1_000);
  const { options } = binanceStub(listed);
  const { address } = await startStub(context, options);
  const { run } = importer(context);
  const end = minutesAgo(5_000);
  await assert.rejects(run({ address, start: minutesAgo(9_000), end }), {
    code: 'invalid_argument',
    message:
      `end_date: expected a time after ${isoTime(listed)}, since which BTC-USDT has candles on ` +
      `Binance Perpetual Futures, was ${isoTime(end)}`,
    hint: /later end_date/,
  });
});

test('an import whose newest minute lies before the first stored one blames no end that was not given', async (context) => {
  const listed = minutesAgo(1_000);
  const { options } = binanceStub(listed);
  const { address } = await startStub(context, options);
  const { run } = importer(context);
  await run({ address, start: listed, end: listed + 10 * MINUTE });
  const newest = listed - 10 * MINUTE;
  await assert.rejects(run({ address, start: minutesAgo(9_000), now: () => newest }), {
    code: 'not_found',
    message:
      `symbol: BTC-USDT has candles on Binance Perpetual Futures since ${isoTime(listed)}, ` +
      `and minutes have ended until ${isoTime(newest)} only`,
    hint: `try again after ${isoTime(listed)}`,
  });
});

test('a symbol that is no longer traded ends where its candles end, without asking for the time since', async (context) => {
  const listed = minutesAgo(60_000);
  const delisted = listed + 20_500 * MINUTE;
  const market = new StubMarket({ listed, now: Date.now, holes: [[delisted, Date.now() + 2 * 1440 * MINUTE]] });
  const { address, requests } = await startStub(context, { format: binance, market });
  const { store, run } = importer(context);
  const report = await run({ address, start: listed });
  await assertStored(store, market, listed);
  assert.deepEqual([report.complete, report.end, report.missing], [true, delisted, 0]);
  assert.match(
    report.notes.join(),
    /has no candles on Binance Perpetual Futures after .*: it may no longer be traded there/,
  );
  assert.ok(requests.length < 32, `${requests.length} requests`);
  requests.length = 0;
  const again = await run({ address, start: listed });
  assert.deepEqual([again.imported, again.already_present], [0, 20_500]);
  assert.ok(requests.length < 8, `${requests.length} requests`);
  await assert.rejects(run({ address, start: minutesAgo(20_000) }), { code: 'not_found', hint: /earlier start_date/ });
});

test('an error in words of the exchange’s own is said within a second', async (context) => {
  const { options } = binanceStub(minutesAgo(100), {
    fault: () => ({ status: 400, body: '{"code":-9999,"msg":"Symbol is not online."}' }),
  });
  const { address } = await startStub(context, options);
  const { run, waits } = importer(context);
  await assert.rejects(run({ address, start: minutesAgo(50) }), {
    code: 'invalid_argument',
    message: /Symbol is not online/,
  });
  assert.ok(waits.reduce((sum, wait) => sum + wait, 0) < 1_000);
});

test('no network is said within seconds, with what can be done', async (context) => {
  const { run } = importer(context);
  const started = performance.now();
  await assert.rejects(run({ address: 'http://127.0.0.1:9', start: minutesAgo(50) }), {
    code: 'network',
    hint: /HTTPS_PROXY and JESSE_MCP_EXCHANGE_URLS/,
  });
  assert.ok(performance.now() - started < 8_000);
});

test('a place that the exchange does not serve is said at once', async (context) => {
  const { options } = binanceStub(minutesAgo(100), {
    fault: () => ({ status: 451, body: '{"code":0,"msg":"Service unavailable from a restricted location"}' }),
  });
  const { address } = await startStub(context, options);
  const { run, waits } = importer(context);
  await assert.rejects(run({ address, start: minutesAgo(50) }), {
    code: 'invalid_argument',
    message: /restricted location/,
  });
  assert.equal(waits.length, 0);
});

test('a cancelled import keeps what was fetched and the next one goes on', async (context) => {
  const listed = minutesAgo(80_000);
  const { market, options } = binanceStub(listed);
  const server = await startStub(context, options);
  const { store, run } = importer(context);
  const controller = new AbortController();
  const report = await run({
    address: server.address,
    start: listed,
    signal: controller.signal,
    onProgress: (done) => done >= 5_000 && controller.abort(new Error('stop')),
  });
  assert.equal(report.complete, false);
  assert.ok(report.imported >= 5_000 && report.imported < 80_000);
  server.requests.length = 0;
  const next = await run({ address: server.address, start: listed });
  assert.ok(next.already_present >= 5_000 && server.requests.length <= 77);
  await assertStored(store, market, listed);
});

test('a disk that is full ends an import with what to do; with space it goes on where it stopped', async (context) => {
  const mounted = mountedFolder(context, '6m');
  if (mounted === null) return context.skip('needs the right to mount a file system');
  const listed = minutesAgo(40_000);
  const { market, options } = binanceStub(listed);
  const server = await startStub(context, options);
  const { store, run } = importer(context, mounted.folder);
  await run({ address: server.address, start: listed, end: listed + 10_000 * MINUTE });
  const ballast = path.join(mounted.folder, 'ballast');
  assert.throws(() => writeFileSync(ballast, Buffer.alloc(2 ** 24)), { code: 'ENOSPC' });
  await assert.rejects(run({ address: server.address, start: listed }), {
    code: 'storage',
    hint: /The disk is full: free space, .* Nothing of this import was stored\.$/,
  });
  assert.equal((await store.coverage(KEY))?.candles, 10_000);
  rmSync(ballast);
  const report = await run({ address: server.address, start: listed });
  assert.equal(report.already_present, 10_000);
  await assertStored(store, market, listed);
  assert.deepEqual(
    readdirSync(mounted.folder, { recursive: true }).filter((name) => /staging|\.tmp/.test(String(name))),
    [],
  );
});

test('an import that fails half way says exactly what it stored', async (context) => {
  const mounted = mountedFolder(context, '3m');
  if (mounted === null) return context.skip('needs the right to mount a file system');
  const listed = Date.UTC(2024, 0, 30);
  const market = new StubMarket({ listed, now: () => listed + 200_000 * MINUTE });
  const server = await startStub(context, { format: binance, market });
  const { store, run } = importer(context, mounted.folder);
  const end = listed + 199_000 * MINUTE;
  let failure: unknown;
  await run({ address: server.address, start: listed, end }).catch((thrown: unknown) => {
    failure = thrown;
  });
  assert.ok(failure instanceof AppError && failure.code === 'storage', String(failure));
  const coverage = await store.coverage(KEY);
  assert.ok(coverage !== null && coverage.candles > 0 && coverage.complete);
  const stored = `Stored before that: ${coverage.candles} new minutes, ${isoTime(listed)} to ${isoTime(coverage.end)}.`;
  assert.ok(failure.hint?.endsWith(`${stored} The same call goes on from there.`), failure.hint);
});

test('requests go through the proxy that is set', async (context) => {
  const asked: string[] = [];
  const proxy = createServer().on('connect', (request, socket) => {
    asked.push(request.url ?? '');
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
  context.after(() => proxy.close());
  const description = describeExchange('Binance Spot');
  assert.ok(description !== null);
  const { port } = proxy.address() as AddressInfo;
  const source = await openCcxtSource(description, { proxy: `http://127.0.0.1:${port}`, timeout: 2_000 });
  await assert.rejects(source.symbols(AbortSignal.timeout(5_000)), { kind: 'transient' });
  assert.deepEqual(asked, ['api.binance.com:443']);
});
