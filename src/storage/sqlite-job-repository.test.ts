import assert from 'node:assert/strict';
import path from 'node:path';
import { type TestContext, test } from 'node:test';
import fc from 'fast-check';
import { isFinal, type Job, type JobEvent, type JobStatus, nextJobStatus } from '../jobs/job.ts';
import type { JobClaim } from '../jobs/job-repository.ts';
import { temporaryHome } from '../testing/temporary-home.ts';
import { openDatabase } from './database.ts';
import type { ProcessProbe } from './process-facts.ts';
import { ProcessRegistry } from './process-registry.ts';
import { LEASE, SqliteJobRepository } from './sqlite-job-repository.ts';

/** Two processes on one home whose life, death and clock are the test's. */
async function twoProcesses(context: Pick<TestContext, 'after'>, file: string) {
  const database = await openDatabase(file);
  const world = { now: 1_000_000, living: new Set([1, 2]) };
  const registries: ProcessRegistry[] = [];
  const processes = [1, 2].map((pid) => {
    const probe: ProcessProbe = {
      self: () => ({ machine: 'm', pid, started: '1' }),
      state: (facts) => (world.living.has(facts.pid) ? 'alive' : 'dead'),
    };
    const registry = new ProcessRegistry(database, { now: () => world.now, probe });
    registries.push(registry);
    return new SqliteJobRepository(database, registry, () => world.now);
  });
  context.after(async () => {
    for (const registry of registries) await registry.leave();
    await database.destroy();
  });
  const [first, second] = processes as [SqliteJobRepository, SqliteJobRepository];
  return { database, world, first, second };
}

const home = (context: TestContext) => path.join(temporaryHome(context), 'home.sqlite');

async function claimOnly(jobs: SqliteJobRepository): Promise<JobClaim> {
  const [job] = await jobs.unowned(['work']);
  assert.ok(job !== undefined);
  const claim = await jobs.claim(job);
  assert.ok(claim !== null);
  return claim;
}

test('a job goes from queued to succeeded with its units', async (context) => {
  const { first, second } = await twoProcesses(context, home(context));
  const { job } = await first.enqueue({ kind: 'work', input: { n: Number.NaN } });
  assert.match(job.id, /^job_[0-9a-z]{12}$/);
  assert.deepStrictEqual(job.input, { n: Number.NaN });
  const claim = await claimOnly(first);
  assert.deepEqual(await second.unowned(['work']), []);
  assert.ok(await first.checkpoint(claim, { unit: 'b', data: 2 }));
  assert.ok(await first.checkpoint(claim, { unit: 'a', data: 1 }));
  assert.ok(await first.checkpoint(claim, { unit: 'b', data: 3 }));
  assert.deepEqual(await second.units(job.id), [
    { unit: 'a', data: 1 },
    { unit: 'b', data: 3 },
  ]);
  assert.ok(await first.end(claim, { status: 'succeeded', result: { x: 1 } }));
  assert.equal(await first.end(claim, { status: 'failed', error: {} }), false);
  const done = await second.get(job.id);
  assert.deepEqual([done?.status, done?.result, await second.units(job.id)], ['succeeded', { x: 1 }, []]);
});

test('the same key is the same job until it is over', async (context) => {
  const { first, second } = await twoProcesses(context, home(context));
  const newJob = { kind: 'work', input: null, idempotencyKey: 'k' };
  const one = await first.enqueue(newJob);
  const two = await second.enqueue(newJob);
  assert.deepEqual([one.created, two.created, two.job.id], [true, false, one.job.id]);
  await second.requestCancel(one.job.id);
  assert.equal((await first.enqueue(newJob)).created, true);
});

test("a dead process's job is taken over once and its late writes are refused", async (context) => {
  const { world, first, second } = await twoProcesses(context, home(context));
  const { job } = await first.enqueue({ kind: 'work', input: null });
  const old = await claimOnly(first);
  world.living.delete(1);
  const [seen] = await second.unowned(['work']);
  assert.ok(seen !== undefined);
  const [a, b] = await Promise.all([second.claim(seen), second.claim(seen)]);
  assert.equal([a, b].filter((claim) => claim !== null).length, 1);
  assert.equal(await first.checkpoint(old, { unit: 'x', data: 1 }), false);
  assert.equal(await first.progress(old, { done: 1, total: 2, rate: null, eta_seconds: null, text: '' }), false);
  assert.equal(await first.release(old), false);
  assert.equal(await first.end(old, { status: 'succeeded', result: null }), false);
  assert.equal((await first.get(job.id))?.status, 'running');
});

test('a lease that ran out lets others in, a renewed one does not', async (context) => {
  const { world, first, second } = await twoProcesses(context, home(context));
  await first.enqueue({ kind: 'work', input: null });
  await claimOnly(first);
  world.now += LEASE - 1;
  await first.renew();
  world.now += LEASE - 1;
  assert.deepEqual(await second.unowned(['work']), []);
  world.now += 2;
  const [seen] = await second.unowned(['work']);
  assert.ok(seen !== undefined);
  await first.renew();
  assert.equal(await second.claim(seen), null);
});

test('retention removes what ended long ago and what is too much', async (context) => {
  const { world, first } = await twoProcesses(context, home(context));
  for (let index = 0; index < 5; index++) {
    const { job } = await first.enqueue({ kind: 'work', input: index });
    await first.requestCancel(job.id);
    world.now += 10;
  }
  await first.enqueue({ kind: 'work', input: 'open' });
  assert.equal(await first.prune(1_000_015, 100), 2);
  assert.equal(await first.prune(0, 1), 2);
  assert.deepEqual(
    (await first.list({ limit: 9, offset: 0 })).jobs.map((job) => job.input),
    ['open', 4],
  );
});

const action = fc.record({
  what: fc.constantFrom(
    'enqueue',
    'claim',
    'checkpoint',
    'release',
    'succeed',
    'fail',
    'cancel',
    'request_cancel',
    'die',
    'wait',
  ),
  process: fc.boolean(),
  pick: fc.nat(50),
});

test('whatever several processes do, states move by the rules and one claim at most counts', async (context) => {
  const folder = temporaryHome(context);
  let run = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(action, { minLength: 5, maxLength: 40 }), async (actions) => {
      const cleanups: (() => unknown)[] = [];
      const { world, first, second } = await twoProcesses(
        { after: (cleanup) => cleanups.push(cleanup as () => unknown) },
        path.join(folder, `${run++}.sqlite`),
      );
      const jobs: Job[] = [];
      const claims: JobClaim[] = [];
      const model = new Map<string, { status: JobStatus; token: number }>();
      const apply = (id: string, event: JobEvent) => {
        const entry = model.get(id);
        const next = entry === undefined ? null : nextJobStatus(entry.status, event);
        assert.ok(entry !== undefined && next !== null, `${event} of ${entry?.status} was let through`);
        entry.status = next;
      };
      const holds = (claim: JobClaim) => {
        const entry = model.get(claim.id);
        return entry?.status === 'running' && entry.token === claim.token;
      };
      for (const { what, process, pick } of actions) {
        const own = process ? first : second;
        const claim = claims[pick % Math.max(1, claims.length)];
        const job = jobs[pick % Math.max(1, jobs.length)];
        if (what === 'enqueue') {
          const { job: queued, created } = await own.enqueue({
            kind: 'work',
            input: null,
            idempotencyKey: String(pick % 3),
          });
          assert.equal(
            created,
            ![...jobs].some(
              (other) =>
                other.idempotencyKey === queued.idempotencyKey && !isFinal(model.get(other.id)?.status ?? 'failed'),
            ),
          );
          if (created) {
            jobs.push(queued);
            model.set(queued.id, { status: 'queued', token: 0 });
          }
        } else if (what === 'claim') {
          const unowned = await own.unowned(['work']);
          const seen = unowned[pick % Math.max(1, unowned.length)];
          const made = seen === undefined ? null : await own.claim(seen);
          if (made !== null) {
            apply(made.id, 'claim');
            const entry = model.get(made.id);
            assert.ok(entry !== undefined && made.token > entry.token);
            entry.token = made.token;
            claims.push(made);
          }
        } else if (what === 'request_cancel' && job !== undefined) {
          const entry = model.get(job.id);
          const after = await own.requestCancel(job.id);
          assert.ok(entry !== undefined && after !== null);
          if (after.status !== entry.status) {
            apply(job.id, 'cancel');
            entry.token = after.token;
          }
        } else if (what === 'die') {
          world.living.delete(process ? 1 : 2);
        } else if (what === 'wait') {
          world.now += (pick / 25) * LEASE;
          world.living.add(1).add(2);
        } else if (claim !== undefined) {
          const valid = holds(claim);
          if (what === 'checkpoint')
            assert.equal(await own.checkpoint(claim, { unit: String(pick), data: pick }), valid);
          if (what === 'release') {
            assert.equal(await own.release(claim), valid);
            const after = await own.get(claim.id);
            if (valid) apply(claim.id, after?.status === 'cancelled' ? 'cancel' : 'release');
          }
          if (what === 'succeed') {
            assert.equal(await own.end(claim, { status: 'succeeded', result: 1 }), valid);
            if (valid) apply(claim.id, 'succeed');
          }
          if (what === 'fail') {
            assert.equal(await own.end(claim, { status: 'failed', error: {} }), valid);
            if (valid) apply(claim.id, 'fail');
          }
          if (what === 'cancel') {
            assert.equal(await own.end(claim, { status: 'cancelled', result: null }), valid);
            if (valid) apply(claim.id, 'cancel');
          }
        }
        for (const each of jobs) {
          const stored = await second.get(each.id);
          assert.deepEqual({ status: stored?.status, token: stored?.token }, model.get(each.id));
        }
        for (const id of model.keys()) assert.ok(claims.filter((each) => each.id === id && holds(each)).length <= 1);
      }
      for (const cleanup of cleanups) await cleanup();
    }),
    { numRuns: 40 },
  );
});
