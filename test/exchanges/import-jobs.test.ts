import assert from 'node:assert/strict';
import path from 'node:path';
import { type TestContext, test } from 'node:test';
import { JobRunner } from '../../src/jobs/job-runner.ts';
import { openCandleStore } from '../../src/market-data/candle-store.ts';
import { openCcxtSource } from '../../src/market-data/exchanges/ccxt-source.ts';
import { describeExchange } from '../../src/market-data/exchanges/exchange-table.ts';
import { candlesImportJob } from '../../src/market-data/exchanges/import-job.ts';
import { importReport } from '../../src/market-data/exchanges/import-request.ts';
import { prepareImport } from '../../src/market-data/exchanges/prepare-import.ts';
import type { RetryWorld } from '../../src/market-data/exchanges/retry.ts';
import { openDatabase } from '../../src/storage/database.ts';
import { SqliteJobRepository } from '../../src/storage/sqlite-job-repository.ts';
import { temporaryHome } from '../../src/testing/temporary-home.ts';
import { assertStored, minutesAgo } from './import-from-stub.ts';
import { MINUTE, StubMarket } from './stub-market.ts';
import { type StubOptions, startStub } from './stub-server.ts';
import { binance } from './wire/binance.ts';

const KEY = { exchange: 'Binance Spot', symbol: 'BTC-USDT' };

/** A home with a runner whose imports come from a stub. */
async function homeWithStub(
  context: TestContext,
  listed: number,
  changes: Partial<StubOptions> = {},
  wait: RetryWorld['wait'] = async (_milliseconds, signal) => signal.throwIfAborted(),
) {
  const home = temporaryHome(context);
  const market = new StubMarket({ listed, now: Date.now });
  const { address, requests } = await startStub(context, { format: binance, market, ...changes });
  const database = await openDatabase(path.join(home, 'home.sqlite'));
  const jobs = new SqliteJobRepository(database);
  const store = openCandleStore({ home });
  const kind = candlesImportJob({
    jobs,
    store: async () => store,
    world: { random: () => 0.5, now: Date.now, wait },
    open: async (exchange) => {
      const description = describeExchange(exchange);
      assert.ok(description !== null);
      return openCcxtSource(description, { baseAddress: address, limited: false });
    },
  });
  const runner = new JobRunner({ repository: jobs, kinds: [kind], onError: (failure) => assert.fail(String(failure)) });
  runner.start();
  context.after(async () => {
    await runner.close();
    await store.close();
    await database.destroy();
  });
  const submit = async (start: number, end: number) =>
    (await runner.submit(prepareImport({ ...KEY, start, end, replace: false }, Date.now()))).job;
  return { market, requests, store, jobs, runner, submit };
}

test('two imports of one series over different ranges go one after the other, and nothing is fetched twice', async (context) => {
  const listed = minutesAgo(12_000);
  const { market, requests, store, runner, submit } = await homeWithStub(context, listed, { delay: 20 });
  const end = listed + 11_000 * MINUTE;
  const small = await submit(listed + 3_000 * MINUTE, listed + 8_000 * MINUTE);
  const large = await submit(listed, end);
  const first = importReport.parse((await runner.waitFor(small.id, 20)).result);
  const second = importReport.parse((await runner.waitFor(large.id, 20)).result);
  assert.deepEqual([first.imported, second.imported, second.already_present], [5_000, 6_000, 5_000]);
  assert.ok(requests.length <= 15, `${requests.length} requests`);
  await assertStored(store, market, listed, KEY, end);
});

test('an import that waits for a silent exchange is cancelled within a second', async (context) => {
  const listed = minutesAgo(40_000);
  let silent = false;
  const { runner, submit } = await homeWithStub(context, listed, { delay: 40, fault: () => (silent ? 'hang' : null) });
  const job = await submit(listed, listed + 39_000 * MINUTE);
  while (typeof (await runner.waitFor(job.id, 0.05)).progress?.total !== 'number');
  silent = true;
  const started = performance.now();
  const cancelled = await runner.cancel(job.id);
  assert.ok(performance.now() - started < 1_000);
  assert.equal(cancelled.status, 'cancelled');
});

test('progress counts minutes, with rate and time left', async (context) => {
  const listed = minutesAgo(40_000);
  const { runner, submit } = await homeWithStub(context, listed, { delay: 40 });
  const job = await submit(listed, listed + 39_000 * MINUTE);
  const texts: string[] = [];
  let rated = false;
  const done = await runner.waitFor(job.id, 30, {
    onProgress: ({ progress }) => {
      texts.push(progress?.text ?? '');
      rated ||= (progress?.rate ?? 0) > 0 && progress?.eta_seconds !== null;
    },
  });
  assert.ok(rated);
  assert.ok(
    texts.some((text) => /^BTC-USDT on Binance Spot up to \d{4}-/.test(text)),
    texts.join('\n'),
  );
  assert.deepEqual(
    [done.progress?.done, done.progress?.total, done.progress?.text],
    [39_000, 39_000, '39000 minutes imported'],
  );
});

test('what an import waits for is seen in its job: refused requests, and for how long', async (context) => {
  const listed = minutesAgo(9_000);
  // A request is refused, and the wait after it ends when the progress was seen.
  let seen: () => void = () => undefined;
  const looked = new Promise<void>((resolve) => {
    seen = resolve;
  });
  const { runner, submit } = await homeWithStub(
    context,
    listed,
    { fault: (count) => (count === 3 ? { status: 502, body: '<html>Bad Gateway</html>' } : null) },
    () => looked,
  );
  const texts: string[] = [];
  const done = await runner.waitFor((await submit(listed, listed + 8_000 * MINUTE)).id, 30, {
    onProgress: ({ progress }) => {
      texts.push(progress?.text ?? '');
      if (/; waiting \d+ s after HTTP 502 \(try 1 of 8\)$/.test(progress?.text ?? '')) seen();
    },
  });
  assert.equal(done.status, 'succeeded', texts.join('\n'));
});

test('a failed import is kept whole and the same call goes on from what it stored', async (context) => {
  const listed = minutesAgo(9_000);
  let broken = true;
  const { market, runner, store, submit } = await homeWithStub(context, listed, {
    fault: (count) => (broken && count >= 5 ? { status: 403, body: '<html>Forbidden</html>' } : null),
  });
  const end = listed + 8_000 * MINUTE;
  const failed = await runner.waitFor((await submit(listed, end)).id, 60);
  assert.equal(failed.status, 'failed');
  assert.match(JSON.stringify(failed.error), /"code":"(network|invalid_argument)".*"exchange":"Binance Spot"/);
  broken = false;
  const again = await runner.waitFor((await submit(listed, end)).id, 30);
  const report = importReport.parse(again.result);
  assert.ok(report.already_present >= 1_000, `${report.already_present} were kept`);
  assert.equal(report.missing, 0);
  await assertStored(store, market, listed, KEY, end);
});
