import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { type TestContext, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { isFinal, type JobId } from '../../src/jobs/job.ts';
import { JobRunner } from '../../src/jobs/job-runner.ts';
import { openDatabase } from '../../src/storage/database.ts';
import { SqliteJobRepository } from '../../src/storage/sqlite-job-repository.ts';
import { temporaryHome } from '../../src/testing/temporary-home.ts';

const script = fileURLToPath(new URL('./count-units.ts', import.meta.url));

async function startWorker(context: TestContext, file: string, log: string) {
  const child = spawn(process.execPath, ['--import', 'tsx', script, file, log], { stdio: ['pipe', 'pipe', 'inherit'] });
  context.after(() => child.kill('SIGKILL'));
  await once(child.stdout, 'data');
  return child;
}

async function unitsDone(repository: SqliteJobRepository, watcher: JobRunner, id: JobId, count: number) {
  while ((await repository.units(id)).length < count) {
    const { status } = await watcher.waitFor(id, 0.02);
    assert.ok(!isFinal(status), `the job is ${status} already`);
  }
}

test('a job survives the processes that die with it and no unit is lost or done by two at once', async (context) => {
  const home = temporaryHome(context);
  const file = path.join(home, 'home.sqlite');
  const log = path.join(home, 'log');
  const database = await openDatabase(file);
  context.after(() => database.destroy());
  const repository = new SqliteJobRepository(database);
  const watcher = new JobRunner({ repository, kinds: [] });
  const workers = [await startWorker(context, file, log), await startWorker(context, file, log)];
  const { job } = await repository.enqueue({ kind: 'count', input: { units: 300 } });
  for (const worker of workers) {
    await unitsDone(repository, watcher, job.id, (await repository.units(job.id)).length + 15);
    // Whichever works is killed; the other, or the next, goes on.
    const owner = readFileSync(log, 'utf8').trim().split('\n').at(-1)?.split(' ')[0];
    const victim = workers.find((each) => String(each.pid) === owner) ?? worker;
    const ended = once(victim, 'exit');
    victim.kill('SIGKILL');
    await ended;
  }
  await startWorker(context, file, log);
  const done = await watcher.waitFor(job.id, 20);
  assert.deepEqual([done.status, done.result], ['succeeded', 300]);
  const lines = readFileSync(log, 'utf8')
    .trim()
    .split('\n')
    .map((line) => line.split(' '));
  const owners = lines.map(([owner]) => owner).filter((owner, index, all) => owner !== all[index - 1]);
  assert.equal(owners.length, 3, 'each process worked in one stretch');
  const counts = new Map<string, number>();
  for (const [, unit] of lines) counts.set(unit ?? '', (counts.get(unit ?? '') ?? 0) + 1);
  assert.equal(counts.size, 300);
  // The unit under way when a process died is done again, none besides.
  assert.ok([...counts.values()].filter((count) => count > 1).length <= 2);
});

test('a job is cancelled from another process within a second', async (context) => {
  const home = temporaryHome(context);
  const file = path.join(home, 'home.sqlite');
  const database = await openDatabase(file);
  context.after(() => database.destroy());
  const repository = new SqliteJobRepository(database);
  const watcher = new JobRunner({ repository, kinds: [] });
  const { job } = await repository.enqueue({ kind: 'count', input: { units: 100_000 } });
  await startWorker(context, file, path.join(home, 'log'));
  await unitsDone(repository, watcher, job.id, 1);
  const started = performance.now();
  assert.equal((await watcher.cancel(job.id)).status, 'cancelled');
  assert.ok(performance.now() - started < 1_000);
});
