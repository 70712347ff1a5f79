import assert from 'node:assert/strict';
import path from 'node:path';
import { type TestContext, test } from 'node:test';
import { z } from 'zod';
import { AppError, ReferenceException } from '../errors.ts';
import { openDatabase } from '../storage/database.ts';
import { ProcessRegistry } from '../storage/process-registry.ts';
import { SqliteJobRepository } from '../storage/sqlite-job-repository.ts';
import { temporaryHome } from '../testing/temporary-home.ts';
import type { JobId } from './job.ts';
import type { JobContext, JobKind } from './job-kind.ts';
import { JobRunner } from './job-runner.ts';

type Work = (context: JobContext<unknown>) => Promise<null | number | string>;

async function runnerOf(context: TestContext, work: Work, file = path.join(temporaryHome(context), 'home.sqlite')) {
  const database = await openDatabase(file);
  const registry = new ProcessRegistry(database);
  const repository = new SqliteJobRepository(database, registry);
  const kind: JobKind = { name: 'work', input: z.looseObject({}), concurrency: 2, run: work };
  /** Defects that were told, with their stacks. */
  const told: string[] = [];
  const onError = (failure: unknown): void => {
    if (!(failure instanceof TypeError)) assert.fail(String(failure));
    told.push(failure.stack ?? '');
  };
  const runner = new JobRunner({ repository, kinds: [kind], onError });
  runner.start();
  context.after(async () => {
    await runner.close();
    await registry.leave();
    await database.destroy();
  });
  return { file, repository, runner, told };
}

/** Waits until told to stop, then throws why. */
const untilStopped: Work = ({ signal }) =>
  new Promise((_resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason));
  });

test('a job runs and gives its result to whoever waits', async (context) => {
  const { runner } = await runnerOf(context, async ({ progress, checkpoint }) => {
    await checkpoint('one', 1);
    progress({ done: 1, total: 2, text: 'half' });
    return 42;
  });
  const { job, created } = await runner.submit({ kind: 'work', input: {} });
  assert.ok(created);
  const seen: unknown[] = [];
  const done = await runner.waitFor(job.id, 5, { onProgress: (each) => seen.push(each.progress?.text) });
  assert.deepEqual([done.status, done.result, done.progress?.done], ['succeeded', 42, 1]);
  assert.deepEqual(seen, ['half']);
});

test('the last of several reports in quick succession is seen while the job goes on', async (context) => {
  let seen: (value: null) => void = () => undefined;
  const { runner } = await runnerOf(context, ({ progress }) => {
    progress({ done: 0, total: null, text: 'looking' });
    progress({ done: 0, total: null, text: 'waiting' });
    return new Promise((resolve) => {
      seen = resolve;
    });
  });
  const { job } = await runner.submit({ kind: 'work', input: {} });
  const done = await runner.waitFor(job.id, 10, {
    onProgress: ({ status, progress }) => {
      if (status === 'running' && progress?.text === 'waiting') seen(null);
    },
  });
  assert.equal(done.status, 'succeeded');
});

test('waiting ends after its seconds, or when its caller leaves, and the job goes on', async (context) => {
  const { runner } = await runnerOf(context, untilStopped);
  const { job } = await runner.submit({ kind: 'work', input: {} });
  assert.equal((await runner.waitFor(job.id, 0.2)).status, 'running');
  await assert.rejects(runner.waitFor(job.id, 5, { signal: AbortSignal.abort() }), { code: 'cancelled' });
  const controller = new AbortController();
  const waiting = runner.waitFor(job.id, 5, { signal: controller.signal });
  controller.abort();
  await assert.rejects(waiting, { code: 'cancelled' });
  assert.equal((await runner.waitFor(job.id, 0)).status, 'running');
});

test('failures are kept whole, but for the stack of a defect, which is told', async (context) => {
  const failures = [
    new AppError('network', 'no answer', { hint: 'check', details: { host: 'h' }, cause: new Error('ECONNREFUSED') }),
    new ReferenceException('ValueError', 'bad candles'),
    new TypeError('defect'),
  ];
  const { runner, told } = await runnerOf(context, async () => {
    throw failures.shift();
  });
  const errors = [];
  for (let index = 0; index < 3; index++) {
    const { job } = await runner.submit({ kind: 'work', input: {} });
    errors.push((await runner.waitFor(job.id, 5)).error);
  }
  const [first, second, third] = errors.map((error) => JSON.stringify(error));
  assert.match(first ?? '', /"code":"network","message":"no answer","hint":"check","host":"h".*ECONNREFUSED/);
  assert.match(second ?? '', /"exception":"ValueError","message":"bad candles"/);
  assert.match(third ?? '', /"code":"internal","name":"TypeError","message":"defect"/);
  assert.doesNotMatch(errors.map((error) => JSON.stringify(error)).join(), /stack|job-runner\.test/);
  assert.match(told.join(), /^TypeError: defect\n.*job-runner\.test/);
});

test('cancelling stops the work, in whichever process it runs', async (context) => {
  const one = await runnerOf(context, untilStopped);
  const { job } = await one.runner.submit({ kind: 'work', input: {} });
  assert.equal((await one.runner.waitFor(job.id, 0.1)).status, 'running');
  const other = await runnerOf(context, untilStopped, one.file);
  assert.equal((await other.runner.cancel(job.id)).status, 'cancelled');
  assert.equal((await one.runner.cancel(job.id)).status, 'cancelled');
});

test('work that does not listen is cancelled all the same, and cannot write any more', async (context) => {
  let checkpoint: Promise<void> | undefined;
  let resume = () => {};
  const asked = new Promise<void>((resolve) => {
    resume = resolve;
  });
  const { runner } = await runnerOf(context, async (job) => {
    await asked;
    checkpoint = job.checkpoint('late', 1);
    await checkpoint;
    return 'late';
  });
  const { job } = await runner.submit({ kind: 'work', input: {} });
  await runner.waitFor(job.id, 0.1);
  const cancelled = await runner.cancel(job.id);
  assert.deepEqual([cancelled.status, cancelled.result], ['cancelled', null]);
  resume();
  await new Promise(setImmediate);
  await assert.rejects(checkpoint ?? Promise.resolve(), { code: 'cancelled' });
});

test('a cancelled job may say what it had done', async (context) => {
  const { runner } = await runnerOf(context, async (job) => {
    await untilStopped(job).catch(() => undefined);
    return 'three of five';
  });
  const { job } = await runner.submit({ kind: 'work', input: {} });
  await runner.waitFor(job.id, 0.1);
  const cancelled = await runner.cancel(job.id);
  assert.deepEqual([cancelled.status, cancelled.result], ['cancelled', 'three of five']);
});

test('a runner that closes leaves its job with its units to the next one', async (context) => {
  const one = await runnerOf(context, async (job) => {
    await job.checkpoint('done', 1);
    return untilStopped(job);
  });
  const { job } = await one.runner.submit({ kind: 'work', input: {} });
  while ((await one.repository.units(job.id)).length === 0) await one.runner.waitFor(job.id, 0.02);
  await one.runner.close();
  assert.equal((await one.repository.get(job.id))?.status, 'queued');
  const other = await runnerOf(context, async ({ units }) => units.length, one.file);
  assert.equal((await other.runner.waitFor(job.id, 5)).result, 1);
});

test('no more jobs of a kind run at once than it allows', async (context) => {
  let most = 0;
  let current = 0;
  const { runner } = await runnerOf(context, async () => {
    most = Math.max(most, ++current);
    await new Promise(setImmediate);
    current--;
    return null;
  });
  const jobs = await Promise.all(Array.from({ length: 8 }, () => runner.submit({ kind: 'work', input: {} })));
  for (const { job } of jobs) assert.equal((await runner.waitFor(job.id, 5)).status, 'succeeded');
  assert.equal(most, 2);
});

test('unknown kinds, inputs and ids are refused', async (context) => {
  const { runner } = await runnerOf(context, async () => null);
  await assert.rejects(runner.submit({ kind: 'wrok', input: {} }), {
    code: 'invalid_argument',
    hint: /Did you mean 'work'/,
  });
  await assert.rejects(runner.submit({ kind: 'work', input: 5 }), { code: 'invalid_argument' });
  await assert.rejects(runner.waitFor('job_x' as JobId, 1), { code: 'not_found' });
  await assert.rejects(runner.cancel('job_x' as JobId), { code: 'not_found' });
});
