/**
 * Stored runs in the home's database.
 *
 * @module
 */
import { sql } from 'kysely';
import type { BacktestResult, Json, RunProgress } from '../backends/backend.ts';
import { AppError } from '../errors.ts';
import type { Database } from './database.ts';
import { type RunsTable, UNFINISHED } from './database-schema.ts';
import { encodeExactJson } from './exact-json.ts';
import { newIdentifier } from './identifiers.ts';
import { ProcessRegistry } from './process-registry.ts';
import type { NewRun, RunFilter, RunId, RunRepository, RunSeries, StoredRun } from './run-repository.ts';
import { resultSeries, summaryColumns } from './run-rows.ts';
import { decodeSeriesChunk, encodeSeries, SERIES_CHUNK_ROWS } from './series-codec.ts';
import { storedRun } from './stored-run.ts';

/** What a run shows whose process ended before it did. */
const PROCESS_DIED = new AppError('internal', 'the process that computed this run ended before it was done', {
  hint: 'start the backtest again',
});

/** Runs of one home; `registry` says which owners live. */
export class SqliteRunRepository implements RunRepository {
  readonly #database: Database;
  readonly #registry: ProcessRegistry;
  readonly #now: () => number;

  constructor(database: Database, registry = new ProcessRegistry(database), now: () => number = Date.now) {
    this.#database = database;
    this.#registry = registry;
    this.#now = now;
  }

  async begin(run: NewRun): Promise<RunId> {
    const id = newIdentifier('bt') as RunId;
    const { settings } = run;
    await this.#database
      .insertInto('runs')
      .values({
        id,
        status: run.status ?? 'running',
        backend: run.backend,
        strategy: settings.strategy,
        exchange: settings.exchange,
        symbol: settings.symbol,
        timeframe: settings.timeframe,
        fingerprint: run.fingerprint,
        strategy_hash: run.strategyHash ?? null,
        candle_hash: run.candleHash ?? null,
        engine_version: run.engineVersion ?? null,
        settings: encodeExactJson(settings),
        warnings: '[]',
        counts: '{}',
        owner: await this.#registry.join(),
        created_at: this.#now(),
      })
      .execute();
    return id;
  }

  async start(id: RunId): Promise<void> {
    await this.#change(id, { status: 'running', owner: await this.#registry.join() });
  }

  async attachJob(id: RunId, jobId: string): Promise<void> {
    await this.#change(id, { job_id: jobId });
  }

  async progress(id: RunId, progress: RunProgress): Promise<void> {
    await this.#change(id, { progress: encodeExactJson(progress) });
  }

  async finish(id: RunId, result: BacktestResult): Promise<void> {
    const series = resultSeries(result);
    const chunks = await Promise.all(series.map(async ([name, rows]) => [name, await encodeSeries(rows)] as const));
    await this.#database.transaction().execute(async (transaction) => {
      const { numUpdatedRows } = await transaction
        .updateTable('runs')
        .set({
          ...summaryColumns(result),
          status: 'succeeded',
          counts: JSON.stringify(Object.fromEntries(series.map(([name, rows]) => [name, rows.length]))),
          progress: null,
          error: null,
          owner: null,
          finished_at: this.#now(),
        })
        .where('id', '=', id)
        // A run that was taken for dead while this process slept is finished all the same.
        .where('status', 'in', [...UNFINISHED, 'failed'])
        .execute()
        .then(([update]) => ({ numUpdatedRows: update?.numUpdatedRows ?? 0n }));
      if (numUpdatedRows === 0n) return;
      await transaction.deleteFrom('run_series').where('run_id', '=', id).execute();
      for (const [name, encoded] of chunks) {
        for (const [chunk, data] of encoded.entries()) {
          await transaction.insertInto('run_series').values({ run_id: id, series: name, chunk, data }).execute();
        }
      }
    });
  }

  async fail(id: RunId, error: Json): Promise<void> {
    await this.#end(id, 'failed', error);
  }

  async cancel(id: RunId): Promise<void> {
    await this.#end(id, 'cancelled', null);
  }

  async findSucceeded(fingerprint: string): Promise<StoredRun | null> {
    const row = await this.#database
      .selectFrom('runs')
      .selectAll()
      .where('fingerprint', '=', fingerprint)
      .where('status', '=', 'succeeded')
      .orderBy('sequence')
      .limit(1)
      .executeTakeFirst();
    return row === undefined ? null : storedRun(row);
  }

  async findTended(fingerprint: string): Promise<StoredRun | null> {
    const rows = await this.#database
      .selectFrom('runs')
      .selectAll()
      .where('fingerprint', '=', fingerprint)
      .where('status', 'in', [...UNFINISHED])
      .orderBy('sequence')
      .execute();
    const dead = await this.#registry.dead(rows.flatMap(({ owner }) => owner ?? []));
    const tended = rows.find(({ owner }) => owner !== null && !dead.has(owner));
    return tended === undefined ? null : storedRun(tended);
  }

  async get(id: RunId): Promise<StoredRun | null> {
    const find = () => this.#database.selectFrom('runs').selectAll().where('id', '=', id).executeTakeFirst();
    let row = await find();
    if (row !== undefined && isUnfinished(row.status) && (await this.#failAbandoned()) > 0) row = await find();
    return row === undefined ? null : storedRun(row);
  }

  async list(filter: RunFilter): Promise<{ runs: StoredRun[]; total: number }> {
    await this.#failAbandoned();
    let query = this.#database.selectFrom('runs');
    for (const column of ['strategy', 'symbol', 'timeframe', 'exchange', 'status'] as const) {
      const wanted = filter[column];
      if (wanted !== undefined) query = query.where(column, '=', wanted);
    }
    if (filter.since !== undefined) query = query.where('created_at', '>=', filter.since);
    const counted = await query.select((builder) => builder.fn.countAll<number>().as('total')).executeTakeFirst();
    const figure = filter.sort === 'sharpe' ? 'sharpe_ratio' : filter.sort === 'return' ? 'total_return' : null;
    const ordered = figure === null ? query : query.orderBy(figure, (order) => order.desc().nullsLast());
    const rows = await ordered
      .orderBy('sequence', 'desc')
      .selectAll()
      .limit(filter.limit)
      .offset(filter.offset)
      .execute();
    return { runs: rows.map(storedRun), total: counted?.total ?? 0 };
  }

  async series(id: RunId, series: RunSeries, limit: number, offset: number): Promise<{ rows: Json[]; total: number }> {
    const run = await this.get(id);
    if (run === null) {
      throw new AppError('not_found', `no run has the id ${id}`, {
        hint: 'backtest_list gives the ids of stored runs',
      });
    }
    const total = run.counts[series];
    const end = Math.min(total, offset + limit);
    if (offset >= end) return { rows: [], total };
    const first = Math.floor(offset / SERIES_CHUNK_ROWS);
    const stored = await this.#database
      .selectFrom('run_series')
      .select('data')
      .where('run_id', '=', id)
      .where('series', '=', series)
      .where('chunk', '>=', first)
      .where('chunk', '<=', Math.floor((end - 1) / SERIES_CHUNK_ROWS))
      .orderBy('chunk')
      .execute();
    const rows = (await Promise.all(stored.map(({ data }) => decodeSeriesChunk(new Uint8Array(data))))).flat();
    const skipped = first * SERIES_CHUNK_ROWS;
    return { rows: rows.slice(offset - skipped, end - skipped), total };
  }

  async remove(id: RunId): Promise<boolean> {
    const result = await this.#database.deleteFrom('runs').where('id', '=', id).executeTakeFirst();
    return result.numDeletedRows > 0n;
  }

  /** Changes a run that is not over; one that is stays as it is. */
  async #change(
    id: RunId,
    columns: Partial<Pick<RunsTable, 'status' | 'owner' | 'job_id' | 'progress'>>,
  ): Promise<void> {
    await this.#database
      .updateTable('runs')
      .set(columns)
      .where('id', '=', id)
      .where('status', 'in', [...UNFINISHED])
      .execute();
  }

  /** Ends a run that is not over; with `owner` only while it is still that one's. */
  async #end(id: string, status: 'failed' | 'cancelled', error: Json, owner?: string | null): Promise<void> {
    let update = this.#database
      .updateTable('runs')
      .set({
        status,
        error: error === null ? null : encodeExactJson(error),
        owner: null,
        progress: null,
        finished_at: this.#now(),
      })
      .where('id', '=', id)
      .where('status', 'in', [...UNFINISHED]);
    if (owner !== undefined) update = update.where('owner', owner === null ? 'is' : '=', owner);
    await update.execute();
  }

  /** Fails runs whose owner is dead and that no unfinished job will carry on; gives how many. */
  async #failAbandoned(): Promise<number> {
    const open = await this.#database
      .selectFrom('runs')
      .leftJoin('jobs', 'jobs.id', 'runs.job_id')
      .select(['runs.id', 'runs.owner'])
      .where('runs.status', 'in', [...UNFINISHED])
      .where((builder) =>
        builder.or([builder('jobs.status', 'is', null), sql<boolean>`jobs.status not in ('queued', 'running')`]),
      )
      .execute();
    const owners = open.map((run) => run.owner).filter((owner) => owner !== null);
    const dead = await this.#registry.dead(owners);
    const abandoned = open.filter((run) => run.owner === null || dead.has(run.owner));
    for (const { id, owner } of abandoned) await this.#end(id, 'failed', PROCESS_DIED.toJSON() as Json, owner);
    return abandoned.length;
  }
}

function isUnfinished(status: string): boolean {
  return status === 'queued' || status === 'running';
}
