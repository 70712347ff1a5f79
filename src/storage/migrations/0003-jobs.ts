/**
 * Long work and its finished units.
 *
 * @module
 */
import { type Kysely, type Migration, sql } from 'kysely';

/** Makes `jobs` and `job_units`. */
export const jobs: Migration = {
  async up(database: Kysely<unknown>): Promise<void> {
    const unfinished = [sql.lit('queued'), sql.lit('running')];
    await database.schema
      .createTable('jobs')
      .addColumn('sequence', 'integer', (column) => column.primaryKey().autoIncrement())
      .addColumn('id', 'text', (column) => column.notNull().unique())
      .addColumn('kind', 'text', (column) => column.notNull())
      .addColumn('status', 'text', (column) => column.notNull())
      .addColumn('idempotency_key', 'text')
      .addColumn('input', 'text', (column) => column.notNull())
      .addColumn('progress', 'text')
      .addColumn('result', 'text')
      .addColumn('error', 'text')
      .addColumn('cancel_requested', 'integer', (column) => column.notNull())
      .addColumn('token', 'integer', (column) => column.notNull())
      .addColumn('owner', 'text')
      .addColumn('lease_until', 'integer')
      .addColumn('attempts', 'integer', (column) => column.notNull())
      .addColumn('created_at', 'integer', (column) => column.notNull())
      .addColumn('started_at', 'integer')
      .addColumn('updated_at', 'integer', (column) => column.notNull())
      .addColumn('finished_at', 'integer')
      .execute();
    await database.schema
      .createIndex('jobs_key')
      .unique()
      .on('jobs')
      .column('idempotency_key')
      .where(sql.ref('status'), 'in', unfinished)
      .execute();
    await database.schema
      .createIndex('jobs_unfinished')
      .on('jobs')
      .column('status')
      .where(sql.ref('status'), 'in', unfinished)
      .execute();
    await database.schema
      .createTable('job_units')
      .addColumn('job_id', 'text', (column) => column.notNull().references('jobs.id').onDelete('cascade'))
      .addColumn('unit', 'text', (column) => column.notNull())
      .addColumn('data', 'text', (column) => column.notNull())
      .addPrimaryKeyConstraint('job_units_key', ['job_id', 'unit'])
      .execute();
  },
};
