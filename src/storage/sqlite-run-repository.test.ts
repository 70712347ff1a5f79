import assert from 'node:assert/strict';
import path from 'node:path';
import { type TestContext, test } from 'node:test';
import { exampleSettings } from '../backends/testing/example-settings.ts';
import { temporaryHome } from '../testing/temporary-home.ts';
import { openDatabase } from './database.ts';
import { ProcessRegistry } from './process-registry.ts';
import type { RunId } from './run-repository.ts';
import { SqliteRunRepository } from './sqlite-run-repository.ts';
import { exampleResult } from './testing/example-result.ts';

async function openHome(context: TestContext, file = path.join(temporaryHome(context), 'home.sqlite')) {
  const database = await openDatabase(file);
  context.after(() => database.destroy());
  const registry = new ProcessRegistry(database);
  return { file, database, registry, runs: new SqliteRunRepository(database, registry) };
}

const newRun = (changes: Parameters<typeof exampleSettings>[0] = {}, fingerprint = 'f') => ({
  settings: exampleSettings(changes),
  fingerprint,
  backend: 'embedded' as const,
});

test('a finished run comes back whole, its figures exact', async (context) => {
  const { runs } = await openHome(context);
  const result = exampleResult(2_500);
  const id = await runs.begin({ ...newRun(), strategyHash: 'abc', candleHash: 'def', engineVersion: '1' });
  assert.match(id, /^bt_[0-9a-z]{12}$/);
  assert.equal((await runs.get(id))?.status, 'running');
  assert.deepStrictEqual((await runs.get(id))?.settings, newRun().settings);
  await runs.finish(id, result);
  const stored = await runs.get(id);
  assert.ok(stored !== null);
  assert.equal(stored.status, 'succeeded');
  assert.deepStrictEqual(stored.metrics, result.metrics);
  assert.deepStrictEqual(stored.settings, result.settings);
  assert.deepStrictEqual(stored.timings, result.timings);
  assert.deepStrictEqual(stored.benchmark, result.benchmark);
  assert.deepEqual([stored.strategyHash, stored.candleHash, stored.engineVersion], ['abc', 'def', '1']);
  assert.deepEqual(stored.counts, { trades: 2_500, orders: 7_500, equity: 5_000, logs: 2, engine_logs: 1, charts: 1 });
  assert.deepStrictEqual((await runs.findSucceeded('f'))?.id, id);
  assert.equal(await runs.findSucceeded('g'), null);
});

test('series come in pages that join to the whole', async (context) => {
  const { runs } = await openHome(context);
  const result = exampleResult(2_345);
  const id = await runs.begin(newRun());
  await runs.finish(id, result);
  const pages = [];
  for (let offset = 0; offset < 2_345; offset += 777)
    pages.push(...(await runs.series(id, 'trades', 777, offset)).rows);
  assert.deepStrictEqual(pages, result.trades);
  assert.deepStrictEqual((await runs.series(id, 'orders', 3, 1_999)).rows, result.orders.slice(1_999, 2_002));
  assert.deepStrictEqual(await runs.series(id, 'trades', 10, 9_999), { rows: [], total: 2_345 });
  assert.deepStrictEqual((await runs.series(id, 'engine_logs', 10, 0)).rows, [result.logs[1]]);
  assert.deepStrictEqual((await runs.series(id, 'charts', 10, 0)).rows, result.charts);
  await assert.rejects(runs.series('bt_none' as RunId, 'trades', 1, 0), { code: 'not_found' });
});

test('what is over stays as it is', async (context) => {
  const { runs } = await openHome(context);
  const cancelled = await runs.begin(newRun());
  await runs.cancel(cancelled);
  await runs.finish(cancelled, exampleResult(1));
  assert.equal((await runs.get(cancelled))?.status, 'cancelled');
  const failed = await runs.begin(newRun());
  await runs.fail(failed, { code: 'strategy_failed', message: 'division by zero', line: 12 });
  await runs.cancel(failed);
  const stored = await runs.get(failed);
  assert.equal(stored?.status, 'failed');
  assert.deepStrictEqual(stored?.error, { code: 'strategy_failed', message: 'division by zero', line: 12 });
  assert.equal(await runs.findSucceeded('f'), null);
});

test('progress shows while a run is under way', async (context) => {
  const { runs } = await openHome(context);
  const id = await runs.begin({ ...newRun(), status: 'queued' });
  assert.equal((await runs.get(id))?.status, 'queued');
  await runs.start(id);
  await runs.progress(id, { percent: 40, date: 5, candles_per_second: 1e6 });
  assert.deepStrictEqual((await runs.get(id))?.progress, { percent: 40, date: 5, candles_per_second: 1e6 });
});

test('lists filter, sort and page', async (context) => {
  const { database } = await openHome(context);
  let clock = 1_000;
  const runs = new SqliteRunRepository(database, undefined, () => clock++);
  const figures = [1, Number.NaN, 3, Number.POSITIVE_INFINITY, -2];
  const ids: RunId[] = [];
  for (const [index, sharpe] of figures.entries()) {
    const id = await runs.begin(newRun({ symbol: index % 2 === 0 ? 'BTC-USDT' : 'ETH-USDT' }, `f${index}`));
    await runs.finish(id, exampleResult(0, { sharpe, profit: -sharpe }));
    ids.push(id);
  }
  const order = async (filter: object) =>
    (await runs.list({ limit: 10, offset: 0, ...filter })).runs.map((run) => ids.indexOf(run.id));
  assert.deepEqual(await order({}), [4, 3, 2, 1, 0]);
  assert.deepEqual(await order({ sort: 'sharpe' }), [3, 2, 0, 4, 1]);
  assert.deepEqual(await order({ sort: 'return' }), [4, 0, 2, 3, 1]);
  assert.deepEqual(await order({ symbol: 'ETH-USDT' }), [3, 1]);
  assert.deepEqual(await order({ status: 'failed' }), []);
  assert.deepEqual(await order({ since: 1_004 }), [4, 3, 2]);
  const page = await runs.list({ limit: 2, offset: 1 });
  assert.deepEqual([page.total, page.runs.map((run) => ids.indexOf(run.id))], [5, [3, 2]]);
});

test('a run whose owner left is failed, one that a job carries on is not', async (context) => {
  const { file, database, runs } = await openHome(context);
  const other = await openHome(context, file);
  const lost = await other.runs.begin(newRun());
  const carried = await other.runs.begin(newRun());
  await database
    .insertInto('jobs')
    .values({
      id: 'job_1',
      kind: 'backtest',
      status: 'queued',
      input: '{}',
      cancel_requested: 0,
      token: 0,
      attempts: 0,
      created_at: 1,
      updated_at: 1,
    })
    .execute();
  await other.runs.attachJob(carried, 'job_1');
  assert.equal((await runs.get(lost))?.status, 'running');
  const { fingerprint } = newRun();
  assert.equal((await runs.findTended(fingerprint))?.id, lost);
  await other.registry.leave();
  // A job may carry the other on, but nobody is at it now.
  assert.equal(await runs.findTended(fingerprint), null);
  assert.equal((await runs.get(lost))?.status, 'failed');
  assert.match(JSON.stringify((await runs.get(lost))?.error), /ended before it was done/);
  assert.equal((await runs.get(carried))?.status, 'running');
  await database.updateTable('jobs').set({ status: 'failed' }).execute();
  assert.equal((await runs.list({ limit: 5, offset: 0, status: 'failed' })).total, 2);
});

test('a removed run takes its series along', async (context) => {
  const { database, runs } = await openHome(context);
  const id = await runs.begin(newRun());
  await runs.finish(id, exampleResult(3));
  assert.equal(await runs.remove(id), true);
  assert.equal(await runs.remove(id), false);
  assert.equal(await runs.get(id), null);
  assert.deepEqual(await database.selectFrom('run_series').selectAll().execute(), []);
});
