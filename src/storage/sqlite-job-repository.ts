/**
 * Stored jobs in the home's database.
 *
 * @module
 */
import type { Selectable, UpdateQueryBuilder, UpdateResult } from 'kysely';
import { isFinal, type Job, type JobId, type JobProgress, nextJobStatus } from '../jobs/job.ts';
import type { HeldClaim, JobClaim, JobEnd, JobFilter, JobRepository, JobUnit, NewJob } from '../jobs/job-repository.ts';
import type { Database } from './database.ts';
import { type HomeDatabase, type JobsTable, UNFINISHED } from './database-schema.ts';
import { decodeExactJson, encodeExactJson } from './exact-json.ts';
import { newIdentifier } from './identifiers.ts';
import { ProcessRegistry } from './process-registry.ts';
import { storedJob } from './stored-job.ts';

/** Milliseconds for which a claim holds without being renewed. */
export const LEASE = 30_000;

/** Jobs of one home; `registry` says which owners live, and is this process as an owner. */
export class SqliteJobRepository implements JobRepository {
  readonly #database: Database;
  readonly #registry: ProcessRegistry;
  readonly #now: () => number;

  constructor(database: Database, registry = new ProcessRegistry(database), now: () => number = Date.now) {
    this.#database = database;
    this.#registry = registry;
    this.#now = now;
  }

  async enqueue({ kind, input, idempotencyKey = undefined }: NewJob): Promise<{ job: Job; created: boolean }> {
    return this.#database.transaction().execute(async (transaction) => {
      if (idempotencyKey !== undefined) {
        const same = await transaction
          .selectFrom('jobs')
          .selectAll()
          .where('idempotency_key', '=', idempotencyKey)
          .where('status', 'in', UNFINISHED)
          .executeTakeFirst();
        if (same !== undefined) {
          // Whoever asks again wants it done: a job that seemed to kill its processes gets its attempts back.
          await transaction.updateTable('jobs').set({ attempts: 0 }).where('id', '=', same.id).execute();
          return { job: storedJob(same), created: false };
        }
      }
      const now = this.#now();
      const row = await transaction
        .insertInto('jobs')
        .values({
          id: newIdentifier('job'),
          kind,
          status: 'queued',
          idempotency_key: idempotencyKey ?? null,
          input: encodeExactJson(input),
          cancel_requested: 0,
          token: 0,
          attempts: 0,
          created_at: now,
          updated_at: now,
        })
        .returningAll()
        .executeTakeFirstOrThrow();
      return { job: storedJob(row), created: true };
    });
  }

  async get(id: JobId): Promise<Job | null> {
    const row = await this.#database.selectFrom('jobs').selectAll().where('id', '=', id).executeTakeFirst();
    return row === undefined ? null : storedJob(row);
  }

  async list({ kind, status, limit, offset }: JobFilter): Promise<{ jobs: Job[]; total: number }> {
    let query = this.#database.selectFrom('jobs');
    if (kind !== undefined) query = query.where('kind', '=', kind);
    if (status !== undefined) query = query.where('status', '=', status);
    const counted = await query.select((builder) => builder.fn.countAll<number>().as('total')).executeTakeFirst();
    const rows = await query.orderBy('sequence', 'desc').selectAll().limit(limit).offset(offset).execute();
    return { jobs: rows.map(storedJob), total: counted?.total ?? 0 };
  }

  async unowned(kinds: readonly string[]): Promise<Job[]> {
    if (kinds.length === 0) return [];
    const rows = await this.#database
      .selectFrom('jobs')
      .selectAll()
      .where('status', 'in', UNFINISHED)
      .where('kind', 'in', kinds)
      .orderBy('sequence')
      .execute();
    const unowned: Job[] = [];
    for (const row of rows) if (await this.#isUnowned(row)) unowned.push(storedJob(row));
    return unowned;
  }

  async claim(job: Job): Promise<JobClaim | null> {
    const owner = await this.#registry.join();
    const row = await this.#find(job.id);
    if (row === undefined || row.token !== job.token || !(await this.#isUnowned(row))) return null;
    const status = nextJobStatus(row.status, 'claim');
    if (status === null) return null;
    const now = this.#now();
    const token = row.token + 1;
    const columns = { status, owner, token, attempts: row.attempts + 1, lease_until: now + LEASE };
    const claimed = await succeeded(
      asSeen(this.#database.updateTable('jobs'), row).set({
        ...columns,
        started_at: row.started_at ?? now,
        updated_at: now,
      }),
    );
    return claimed ? { id: job.id, token } : null;
  }

  async renew(): Promise<void> {
    const owner = this.#registry.ownId;
    if (owner === null) return;
    await this.#database
      .updateTable('jobs')
      .set({ lease_until: this.#now() + LEASE })
      .where('owner', '=', owner)
      .where('status', '=', 'running')
      .execute();
  }

  async held(): Promise<HeldClaim[]> {
    const owner = this.#registry.ownId;
    if (owner === null) return [];
    const rows = await this.#database
      .selectFrom('jobs')
      .select(['id', 'token', 'cancel_requested'])
      .where('status', '=', 'running')
      .where('owner', '=', owner)
      .execute();
    return rows.map((row) => ({ id: row.id as JobId, token: row.token, cancelRequested: row.cancel_requested !== 0 }));
  }

  async checkpoint(claim: JobClaim, { unit, data }: JobUnit): Promise<boolean> {
    return this.#database.transaction().execute(async (transaction) => {
      const held = await succeeded(
        fenced(transaction.updateTable('jobs'), claim).set({ attempts: 0, updated_at: this.#now() }),
      );
      if (!held) return false;
      const text = encodeExactJson(data);
      await transaction
        .insertInto('job_units')
        .values({ job_id: claim.id, unit, data: text })
        .onConflict((conflict) => conflict.columns(['job_id', 'unit']).doUpdateSet({ data: text }))
        .execute();
      return true;
    });
  }

  async units(id: JobId): Promise<JobUnit[]> {
    const rows = await this.#database
      .selectFrom('job_units')
      .select(['unit', 'data'])
      .where('job_id', '=', id)
      .orderBy('unit')
      .execute();
    return rows.map((row) => ({ unit: row.unit, data: decodeExactJson(row.data) }));
  }

  progress(claim: JobClaim, progress: JobProgress): Promise<boolean> {
    const columns = { progress: encodeExactJson(progress), updated_at: this.#now() };
    return succeeded(fenced(this.#database.updateTable('jobs'), claim).set(columns));
  }

  async end(claim: JobClaim, end: JobEnd): Promise<boolean> {
    return this.#database.transaction().execute(async (transaction) => {
      const now = this.#now();
      const ended = await succeeded(
        fenced(transaction.updateTable('jobs'), claim).set({
          status: end.status,
          result: 'result' in end && end.result !== null ? encodeExactJson(end.result) : null,
          error: 'error' in end ? encodeExactJson(end.error) : null,
          ...over(now),
        }),
      );
      if (ended) await transaction.deleteFrom('job_units').where('job_id', '=', claim.id).execute();
      return ended;
    });
  }

  async release(claim: JobClaim): Promise<boolean> {
    return this.#database.transaction().execute(async (transaction) => {
      const asked = await succeeded(
        fenced(transaction.updateTable('jobs'), claim)
          .where('cancel_requested', '=', 1)
          .set({ status: 'cancelled', ...over(this.#now()) }),
      );
      if (asked) return true;
      const columns = {
        status: 'queued',
        owner: null,
        lease_until: null,
        attempts: 0,
        updated_at: this.#now(),
      } as const;
      return succeeded(fenced(transaction.updateTable('jobs'), claim).set(columns));
    });
  }

  async requestCancel(id: JobId): Promise<Job | null> {
    for (;;) {
      const row = await this.#find(id);
      if (row === undefined) return null;
      const unowned = await this.#isUnowned(row);
      const status = nextJobStatus(row.status, unowned ? 'cancel' : 'request_cancel');
      if (status === null) return storedJob(row);
      const now = this.#now();
      const columns = unowned
        ? // The token moves on, so that an owner thought dead cannot write after all.
          { status, cancel_requested: 1, token: row.token + 1, ...over(now) }
        : { status, cancel_requested: 1, updated_at: now };
      const changed = await succeeded(asSeen(this.#database.updateTable('jobs'), row).set(columns));
      if (!changed) continue;
      if (unowned) await this.#database.deleteFrom('job_units').where('job_id', '=', id).execute();
      return this.get(id);
    }
  }

  async prune(before: number, keep: number): Promise<number> {
    const over = () => this.#database.selectFrom('jobs').select('sequence').where('status', 'not in', UNFINISHED);
    const { numDeletedRows } = await this.#database
      .deleteFrom('jobs')
      .where('status', 'not in', UNFINISHED)
      .where((builder) =>
        builder.or([
          builder('finished_at', '<', before),
          builder('sequence', 'not in', over().orderBy('sequence', 'desc').limit(keep)),
        ]),
      )
      .executeTakeFirst();
    return Number(numDeletedRows);
  }

  #find(id: JobId): Promise<Selectable<JobsTable> | undefined> {
    return this.#database.selectFrom('jobs').selectAll().where('id', '=', id).executeTakeFirst();
  }

  /** Whether nobody works on a job: it is queued, its owner is dead, or its lease ran out. */
  async #isUnowned(row: Pick<JobsTable, 'status' | 'owner' | 'lease_until'>): Promise<boolean> {
    if (isFinal(row.status)) return false;
    if (row.owner === null || (row.lease_until ?? 0) < this.#now()) return true;
    return (await this.#registry.dead([row.owner])).size > 0;
  }
}

type JobUpdate = UpdateQueryBuilder<HomeDatabase, 'jobs', 'jobs', UpdateResult>;

/** Lets only the holder of the last claim of a running job through. */
function fenced(update: JobUpdate, claim: JobClaim): JobUpdate {
  return update.where('id', '=', claim.id).where('token', '=', claim.token).where('status', '=', 'running');
}

/** Lets only through who saw the job as it is: nobody claimed, renewed, released or ended it since. */
function asSeen(update: JobUpdate, row: Selectable<JobsTable>): JobUpdate {
  return update
    .where('id', '=', row.id)
    .where('token', '=', row.token)
    .where('status', '=', row.status)
    .where('lease_until', 'is', row.lease_until);
}

async function succeeded(update: JobUpdate): Promise<boolean> {
  const { numUpdatedRows } = await update.executeTakeFirst();
  return numUpdatedRows > 0n;
}

function over(now: number) {
  return { owner: null, lease_until: null, finished_at: now, updated_at: now };
}
