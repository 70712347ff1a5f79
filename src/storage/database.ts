/**
 * Opens the home's database: SQLite through libsql, in WAL so that several processes share it, migrated to this
 * version. Every transaction is immediate: it waits for its turn at the start and never fails half-way as busy.
 *
 * @module
 */
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import {
  CompiledQuery,
  type DatabaseConnection,
  type Driver,
  Kysely,
  type MigrationLockOptions,
  Migrator,
  SqliteAdapter,
  SqliteDialect,
  type SqliteDialectConfig,
  SqliteDriver,
  sql,
} from 'kysely';
import Libsql from 'libsql';
import { AppError } from '../errors.ts';
import { databaseError } from './database-errors.ts';
import type { HomeDatabase } from './database-schema.ts';
import { MIGRATIONS } from './migrations/index.ts';

/** The open database of a home; `destroy()` closes it. */
export type Database = Kysely<HomeDatabase>;

/** Milliseconds that a statement waits for another process's write. */
const BUSY_TIMEOUT = 10_000;

/**
 * Opens `file` (and makes its folder). Throws `AppError('corrupted' | 'storage' | 'busy')` naming the file; so does
 * every later query.
 */
export async function openDatabase(file: string): Promise<Database> {
  try {
    mkdirSync(path.dirname(file), { recursive: true });
  } catch (failure) {
    throw new AppError('storage', `cannot make the folder ${path.dirname(file)}`, {
      hint: 'set JESSE_MCP_HOME to a folder that this user may write',
      details: { file },
      cause: failure,
    });
  }
  const database = new Kysely<HomeDatabase>({ dialect: new HomeDialect({ database: connect(file) }) });
  try {
    await migrate(database, file);
  } catch (failure) {
    await database.destroy();
    throw failure;
  }
  return database;
}

/** A libsql connection with the errors of `databaseError`. */
function connect(file: string): Exclude<SqliteDialectConfig['database'], (...inputs: never) => unknown> {
  const named = <Result>(work: () => Result): Result => {
    try {
      return work();
    } catch (failure) {
      throw databaseError(failure, file);
    }
  };
  const connection = named(() => new Libsql(file, { timeout: BUSY_TIMEOUT }));
  const prepare = (text: string) => {
    const statement = connection.prepare(text);
    return {
      reader: statement.reader,
      all: (parameters: readonly unknown[]) => named(() => statement.all([...parameters])),
      run: (parameters: readonly unknown[]) => named(() => statement.run([...parameters])),
      iterate: (parameters: readonly unknown[]) => named(() => statement.iterate([...parameters])),
    };
  };
  try {
    named(() => {
      connection.exec('pragma journal_mode = WAL');
      // A power cut may lose the last commits, a process's death none.
      connection.exec('pragma synchronous = NORMAL');
      connection.exec('pragma foreign_keys = ON');
    });
  } catch (failure) {
    connection.close();
    throw failure;
  }
  return { prepare: (text) => named(() => prepare(text)), close: () => connection.close() };
}

async function migrate(database: Database, file: string): Promise<void> {
  const names = Object.keys(MIGRATIONS);
  const version = await sql<{ user_version: number }>`pragma user_version`.execute(database);
  const applied = version.rows[0]?.user_version ?? 0;
  if (applied > names.length) {
    throw new AppError('storage', `the database ${file} was written by a newer jesse-mcp (schema ${applied})`, {
      hint: 'update jesse-mcp, or set JESSE_MCP_HOME to another folder',
      details: { file, expected: names.length, was: applied },
    });
  }
  if (applied === names.length) return;
  const migrator = new Migrator({ db: database, provider: { getMigrations: async () => MIGRATIONS } });
  const { error } = await migrator.migrateToLatest();
  if (error !== undefined) throw databaseError(error, file);
  await sql`pragma user_version = ${sql.lit(names.length)}`.execute(database);
}

class HomeDialect extends SqliteDialect {
  readonly #config: SqliteDialectConfig;

  constructor(config: SqliteDialectConfig) {
    super(config);
    this.#config = config;
  }

  override createDriver(): Driver {
    return new ImmediateDriver(this.#config);
  }

  override createAdapter(): SqliteAdapter {
    return new HomeAdapter();
  }
}

class ImmediateDriver extends SqliteDriver {
  override async beginTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw('begin immediate'));
  }
}

/** Migrates inside one transaction, whose write lock keeps other processes out. */
class HomeAdapter extends SqliteAdapter {
  override get supportsTransactionalDdl(): true {
    return true;
  }

  override async acquireMigrationLock(_database: Kysely<unknown>, _options: MigrationLockOptions): Promise<void> {}
}
