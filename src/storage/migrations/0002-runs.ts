/**
 * Backtests and their series.
 *
 * @module
 */
import { type Kysely, type Migration, sql } from 'kysely';

/** Makes `runs` and `run_series`. */
export const runs: Migration = {
  async up(database: Kysely<unknown>): Promise<void> {
    await database.schema
      .createTable('runs')
      .addColumn('sequence', 'integer', (column) => column.primaryKey().autoIncrement())
      .addColumn('id', 'text', (column) => column.notNull().unique())
      .addColumn('status', 'text', (column) => column.notNull())
      .addColumn('backend', 'text', (column) => column.notNull())
      .addColumn('strategy', 'text', (column) => column.notNull())
      .addColumn('exchange', 'text', (column) => column.notNull())
      .addColumn('symbol', 'text', (column) => column.notNull())
      .addColumn('timeframe', 'text', (column) => column.notNull())
      .addColumn('fingerprint', 'text', (column) => column.notNull())
      .addColumn('strategy_hash', 'text')
      .addColumn('candle_hash', 'text')
      .addColumn('engine_version', 'text')
      .addColumn('settings', 'text', (column) => column.notNull())
      .addColumn('metrics', 'text')
      .addColumn('sharpe_ratio', 'real')
      .addColumn('total_return', 'real')
      .addColumn('warnings', 'text', (column) => column.notNull())
      .addColumn('missing_minutes', 'integer')
      .addColumn('timings', 'text')
      .addColumn('benchmark', 'text')
      .addColumn('counts', 'text', (column) => column.notNull())
      .addColumn('progress', 'text')
      .addColumn('error', 'text')
      .addColumn('owner', 'text')
      .addColumn('job_id', 'text')
      .addColumn('created_at', 'integer', (column) => column.notNull())
      .addColumn('finished_at', 'integer')
      .execute();
    await database.schema.createIndex('runs_fingerprint').on('runs').columns(['fingerprint', 'status']).execute();
    await database.schema.createIndex('runs_strategy').on('runs').columns(['strategy', 'sequence']).execute();
    await database.schema
      .createIndex('runs_unfinished')
      .on('runs')
      .column('status')
      .where(sql.ref('status'), 'in', [sql.lit('queued'), sql.lit('running')])
      .execute();
    await database.schema
      .createTable('run_series')
      .addColumn('run_id', 'text', (column) => column.notNull().references('runs.id').onDelete('cascade'))
      .addColumn('series', 'text', (column) => column.notNull())
      .addColumn('chunk', 'integer', (column) => column.notNull())
      .addColumn('data', 'blob', (column) => column.notNull())
      .addPrimaryKeyConstraint('run_series_key', ['run_id', 'series', 'chunk'])
      .execute();
  },
};
