/**
 * Who owns work under way.
 *
 * @module
 */
import type { Kysely, Migration } from 'kysely';

/** Makes `processes`. */
export const processes: Migration = {
  async up(database: Kysely<unknown>): Promise<void> {
    await database.schema
      .createTable('processes')
      .addColumn('id', 'text', (column) => column.primaryKey().notNull())
      .addColumn('machine', 'text', (column) => column.notNull())
      .addColumn('pid', 'integer', (column) => column.notNull())
      .addColumn('started', 'text')
      .addColumn('heartbeat_at', 'integer', (column) => column.notNull())
      .execute();
  },
};
