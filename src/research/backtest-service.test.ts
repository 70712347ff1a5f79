import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Backend, BacktestResult, BacktestSettings, RunHandling } from '../backends/backend.ts';
import { AppError, causesOf, ReferenceException } from '../errors.ts';
import type { Metrics } from '../metrics/metrics.ts';
import type { NewRun, RunId, RunRepository, StoredRun } from '../storage/run-repository.ts';
import type { BacktestRequest } from './backtest-request.ts';
import { BacktestService } from './backtest-service.ts';
import { summariseMetrics } from './summarise-metrics.ts';
import { exampleRequest } from './testing/example-request.ts';

const REQUEST = exampleRequest();
const EMPTY: Metrics = { total: 0, win_rate: 0, net_profit_percentage: 0, annualization: 365 };

/** Runs in memory, as far as the service uses them. */
class MemoryRuns implements RunRepository {
  readonly runs = new Map<string, StoredRun>();

  async begin({ settings, fingerprint, backend }: NewRun): Promise<RunId> {
    const id = `bt_${this.runs.size}` as RunId;
    const counts = { trades: 0, orders: 0, equity: 0, logs: 0, engine_logs: 0, charts: 0 };
    this.runs.set(id, {
      id,
      status: 'running',
      backend,
      settings,
      fingerprint,
      strategyHash: null,
      candleHash: null,
      engineVersion: null,
      createdAt: 0,
      finishedAt: null,
      metrics: null,
      warnings: [],
      missingMinutes: null,
      timings: null,
      benchmark: null,
      counts,
      progress: null,
      error: null,
      jobId: null,
    });
    return id;
  }
  #change(id: RunId, change: Partial<StoredRun>): void {
    const run = this.runs.get(id);
    if (run !== undefined) this.runs.set(id, { ...run, ...change });
  }
  async start(id: RunId): Promise<void> {
    this.#change(id, { status: 'running' });
  }
  async attachJob(id: RunId, jobId: string): Promise<void> {
    this.#change(id, { jobId });
  }
  async progress(): Promise<void> {}
  async finish(id: RunId, { metrics, warnings }: BacktestResult): Promise<void> {
    this.#change(id, { status: 'succeeded', metrics, warnings });
  }
  async fail(id: RunId, error: StoredRun['error']): Promise<void> {
    this.#change(id, { status: 'failed', error });
  }
  async cancel(id: RunId): Promise<void> {
    this.#change(id, { status: 'cancelled' });
  }
  async findSucceeded(fingerprint: string): Promise<StoredRun | null> {
    const fits = [...this.runs.values()].find((run) => run.fingerprint === fingerprint && run.status === 'succeeded');
    return fits ?? null;
  }
  async findTended(fingerprint: string): Promise<StoredRun | null> {
    const fits = [...this.runs.values()].find((run) => run.fingerprint === fingerprint && run.status === 'running');
    return fits ?? null;
  }
  async get(id: RunId): Promise<StoredRun | null> {
    return this.runs.get(id) ?? null;
  }
  async list(): Promise<{ runs: readonly StoredRun[]; total: number }> {
    return { runs: [...this.runs.values()], total: this.runs.size };
  }
  async series(): Promise<{ rows: []; total: number }> {
    return { rows: [], total: 0 };
  }
  async remove(id: RunId): Promise<boolean> {
    return this.runs.delete(id);
  }
}

/** A backend whose runs end when the test says so. */
class HeldBackend implements Backend {
  readonly name = 'embedded';
  started = 0;
  #end: { resolve: () => void; reject: (failure: unknown) => void } | null = null;

  async fingerprint(settings: BacktestSettings): Promise<string> {
    return JSON.stringify(settings);
  }
  async backtest(settings: BacktestSettings, { signal, onProgress }: RunHandling): Promise<BacktestResult> {
    this.started++;
    onProgress?.({ percent: 50, date: 0, candles_per_second: 1 });
    await new Promise<void>((resolve, reject) => {
      this.#end = { resolve, reject };
      signal?.addEventListener('abort', () => reject(signal.reason));
    });
    return {
      metrics: EMPTY,
      settings,
      trades: [],
      orders: [],
      equity: [],
      logs: [],
      charts: [],
      missing_minutes: 0,
      warnings: [],
      timings: { load: 0, compile: 0, simulate: 0, total: 0 },
      benchmark: null,
    };
  }
  async begun(): Promise<{ resolve: () => void; reject: (failure: unknown) => void }> {
    while (this.#end === null) await new Promise((resolve) => setImmediate(resolve));
    return this.#end;
  }
  async validate(): Promise<never> {
    throw new AppError('unsupported', 'not in this test');
  }
  async status(): Promise<never> {
    throw new AppError('unsupported', 'not in this test');
  }
  async close(): Promise<void> {}
}

function setUp() {
  const backend = new HeldBackend();
  const runs = new MemoryRuns();
  const handedIn: string[] = [];
  const service = new BacktestService({
    backend,
    runs,
    resolveExchange: async (name) => `${name} resolved`,
    handIn: async (id) => {
      handedIn.push(id);
      return `job_of_${id}`;
    },
    importLacking: async (failure) => {
      throw failure;
    },
    examineCandles: async () => ['doubtful'],
    renderFailure: (thrown) => (thrown instanceof Error ? thrown.message : 'failure'),
  });
  const controller = new AbortController();
  const call = (wait: number, signal = controller.signal) =>
    service.run(REQUEST, { signal, onProgress: () => {}, wait });
  return { backend, runs, service, handedIn, controller, call };
}

test('a run is stored, and the same call is answered from the store', async () => {
  const { backend, runs, call } = setUp();
  const first = call(60_000);
  (await backend.begun()).resolve();
  const outcome = await first;
  assert.equal(outcome.status, 'succeeded');
  assert.ok(outcome.status === 'succeeded' && !outcome.fromStore);
  assert.deepEqual(outcome.run.warnings, ['doubtful']);
  assert.equal(outcome.run.settings.exchange, 'Binance resolved');
  const again = await call(60_000);
  assert.ok(again.status === 'succeeded' && again.fromStore && again.run.id === outcome.run.id);
  assert.equal(backend.started, 1);
  assert.equal(runs.runs.size, 1);
});

test('a run that takes longer than the wait goes on as a job, and the same call while it runs is the same run', async () => {
  const { backend, runs, handedIn, call } = setUp();
  const outcome = await call(0);
  assert.ok(outcome.status === 'running');
  assert.equal(outcome.jobId, `job_of_${outcome.id}`);
  const second = call(60_000);
  (await backend.begun()).resolve();
  const finished = await second;
  assert.ok(finished.status === 'succeeded' && finished.run.id === outcome.id);
  assert.equal(backend.started, 1);
  assert.deepEqual(handedIn, [outcome.id]);
  assert.equal(runs.runs.size, 1);
});

test('an equal run of another process is followed and not computed again', async () => {
  const { backend, runs, call } = setUp();
  const settings = { ...REQUEST, exchange: 'Binance resolved', data_routes: [], extra_routes: [] };
  const fingerprint = await backend.fingerprint(settings);
  const id = await runs.begin({ settings, fingerprint, backend: 'embedded' });
  const late = await call(0);
  assert.deepEqual([late.status, late.status === 'running' && late.id], ['running', id]);
  const following = call(60_000);
  await new Promise((resolve) => setImmediate(resolve));
  await runs.fail(id, { code: 'strategy_failed', message: 'bad', exception: 'ValueError' });
  await assert.rejects(following, { code: 'strategy_failed', message: 'bad' });
  assert.deepEqual([backend.started, runs.runs.size], [0, 1]);
});

test('a run that ends with its process elsewhere, or is cancelled there, is computed here', async () => {
  for (const end of ['died', 'cancelled'] as const) {
    const { backend, runs, call } = setUp();
    const settings = { ...REQUEST, exchange: 'Binance resolved', data_routes: [], extra_routes: [] };
    const id = await runs.begin({ settings, fingerprint: await backend.fingerprint(settings), backend: 'embedded' });
    const following = call(60_000);
    await new Promise((resolve) => setImmediate(resolve));
    await (end === 'died' ? runs.fail(id, { code: 'internal', message: 'its process ended' }) : runs.cancel(id));
    (await backend.begun()).resolve();
    const outcome = await following;
    assert.ok(outcome.status === 'succeeded' && outcome.run.id !== id, end);
  }
});

test('a caller that leaves a run of another process does not end it', async () => {
  const { backend, runs, controller, call } = setUp();
  const settings = { ...REQUEST, exchange: 'Binance resolved', data_routes: [], extra_routes: [] };
  const id = await runs.begin({ settings, fingerprint: await backend.fingerprint(settings), backend: 'embedded' });
  const following = call(60_000);
  await new Promise((resolve) => setImmediate(resolve));
  controller.abort();
  await assert.rejects(following, { code: 'cancelled' });
  assert.equal((await runs.get(id))?.status, 'running');
});

test('a cancel stops the run, but not one that another caller waits for', async () => {
  const { backend, runs, controller, call } = setUp();
  const other = new AbortController();
  const waiting = call(60_000, other.signal);
  await backend.begun();
  const cancelled = call(60_000);
  await new Promise((resolve) => setImmediate(resolve));
  controller.abort();
  await assert.rejects(cancelled, { code: 'cancelled' });
  assert.equal([...runs.runs.values()][0]?.status, 'running');
  other.abort();
  await assert.rejects(waiting, { code: 'cancelled' });
  assert.equal([...runs.runs.values()][0]?.status, 'cancelled');
});

test('what the strategy raises is thrown and stored', async () => {
  const { backend, runs, call } = setUp();
  const failing = call(60_000);
  (await backend.begun()).reject(new ReferenceException('ValueError', 'bad'));
  await assert.rejects(failing, { exception: 'ValueError' });
  assert.equal([...runs.runs.values()][0]?.status, 'failed');
  assert.equal([...runs.runs.values()][0]?.error, 'bad');
});

test('a run whose begin or end the store refuses once does not hold up the same call', async () => {
  for (const refused of ['findTended', 'fail'] as const) {
    const { backend, runs, call } = setUp();
    const refuse = async (): Promise<never> => {
      Reflect.deleteProperty(runs, refused);
      throw new AppError('busy', 'the store is busy');
    };
    Object.assign(runs, { [refused]: refuse });
    const first = call(60_000);
    if (refused === 'fail') (await backend.begun()).reject(new ReferenceException('ValueError', 'bad'));
    await assert.rejects(first, { code: 'busy' }, refused);
    const causes = await first.then(
      () => [],
      (thrown: unknown) => [...causesOf(thrown)].map(String),
    );
    assert.deepEqual(causes, refused === 'fail' ? ['ReferenceException: bad'] : []);
    const begun = backend.started;
    const second = call(60_000);
    for (let turn = 0; backend.started === begun && turn < 1000; turn++) await nextTurn();
    assert.equal(backend.started, begun + 1, refused);
    (await backend.begun()).resolve();
    const outcome = await second;
    assert.ok(outcome.status === 'succeeded' && !outcome.fromStore, refused);
    const statuses = [...runs.runs.values()].map(({ status }) => status);
    assert.deepEqual(statuses, refused === 'fail' ? ['failed', 'succeeded'] : ['succeeded']);
  }
});

test('at the end runs are recorded as failed, those that are jobs are left to the next process', async () => {
  const plain = setUp();
  const waiting = plain.call(60_000);
  await plain.backend.begun();
  await plain.service.close();
  await assert.rejects(waiting, { code: 'cancelled' });
  assert.equal([...plain.runs.runs.values()][0]?.status, 'failed');
  await assert.rejects(plain.call(0), { code: 'cancelled' });

  const job = setUp();
  await job.call(0);
  await job.backend.begun();
  await job.service.close();
  assert.equal([...job.runs.runs.values()][0]?.status, 'running');
});

test('a job goes on with a run of another process, and its cancel cancels the run', async () => {
  const { backend, runs, service } = setUp();
  const settings = { ...REQUEST, exchange: 'E', data_routes: [], extra_routes: [] };
  const id = await runs.begin({ settings, fingerprint: 'f', backend: 'embedded' });
  const controller = new AbortController();
  const going = service.goOn(id, { signal: controller.signal, onProgress: () => {}, isCancelled: async () => true });
  await backend.begun();
  controller.abort();
  await assert.rejects(going, { code: 'cancelled' });
  assert.equal((await runs.get(id))?.status, 'cancelled');
});

test('contradictions are refused before anything runs', async () => {
  const { backend, service } = setUp();
  const handling = { signal: new AbortController().signal, onProgress: () => {}, wait: 0 };
  const wrong: readonly Partial<BacktestRequest>[] = [
    { end: 0 },
    { exchange_type: 'spot', leverage: 2 },
    { exchange_type: 'spot', funding: {} },
  ];
  for (const change of wrong) {
    await assert.rejects(service.run({ ...REQUEST, ...change }, handling), { code: 'invalid_argument' });
  }
  assert.equal(backend.started, 0);
});

test('figures that do not exist are null, fractions are fractions, drawdown is positive', () => {
  const none = summariseMetrics(EMPTY, { starting_balance: 500 });
  assert.equal(none.sharpe_ratio, null);
  assert.equal(none.win_rate, null);
  assert.equal(none.final_balance, 500);
  const full = {
    ...EMPTY,
    total: 2,
    win_rate: 0.5,
    starting_balance: 100,
    finishing_balance: 90,
    net_profit_percentage: -10,
    annual_return: 12,
    max_drawdown: -12.5,
    sharpe_ratio: Number.NaN,
    sortino_ratio: Number.POSITIVE_INFINITY,
    calmar_ratio: 2,
    gross_profit: 10,
    gross_loss: 0,
  } as Metrics;
  const summary = summariseMetrics(full, { starting_balance: 100 });
  assert.deepEqual(
    [
      summary.total_return,
      summary.annual_return,
      summary.max_drawdown,
      summary.sharpe_ratio,
      summary.sortino_ratio,
      summary.profit_factor,
    ],
    [-0.1, 0.12, 0.125, null, null, null],
  );
});
