/**
 * Opens the home's database: SQLite through libsql, in WAL so that several processes share it, migrated to this
 * version. Every transaction is immediate: it waits for its turn at the start and never fails half-way as busy.
 *
 * @module
 */
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import {
  CompiledQuery,
  type DatabaseConnection,
  type Driver,
  Kysely,
  type MigrationLockOptions,
  Migrator,
  type QueryResult,
  SqliteAdapter,
  type SqliteDatabase,
  SqliteDialect,
  SqliteDriver,
  sql,
} from 'kysely';
import Libsql from 'libsql';
import { AppError } from '../errors.ts';
import { makeFolders } from '../make-folders.ts';
import { databaseError } from './database-errors.ts';
import type { HomeDatabase } from './database-schema.ts';
import { MIGRATIONS } from './migrations/index.ts';

/** The open database of a home; `destroy()` closes it. */
export type Database = Kysely<HomeDatabase>;

/** Milliseconds that a statement waits for the writes of others before it is given up as busy. */
const BUSY_LIMIT = 10_000;
/** The part of it that SQLite waits itself, with this process standing still. */
const BLOCKING_WAIT = 20;

/**
 * Opens `file` (and makes its folder). Throws `AppError('corrupted' | 'storage' | 'busy')` naming the file; so does
 * every later query.
 */
export async function openDatabase(file: string): Promise<Database> {
  try {
    makeFolders(path.dirname(file));
  } catch (failure) {
    throw new AppError('storage', `cannot make the folder ${path.dirname(file)}`, {
      hint: 'set JESSE_MCP_HOME to a folder that this user may write',
      details: { file },
      cause: failure,
    });
  }
  const database = new Kysely<HomeDatabase>({ dialect: new HomeDialect(connect(file)) });
  try {
    await sql`pragma journal_mode = WAL`.execute(database);
    // A power cut may lose the last commits, a process's death none.
    await sql`pragma synchronous = NORMAL`.execute(database);
    await sql`pragma foreign_keys = ON`.execute(database);
    await migrate(database, file);
  } catch (failure) {
    await database.destroy();
    throw failure;
  }
  return database;
}

/** A libsql connection with the errors of `databaseError`. */
function connect(file: string): SqliteDatabase {
  const named = <Result>(work: () => Result): Result => {
    try {
      return work();
    } catch (failure) {
      throw databaseError(failure, file);
    }
  };
  const connection = named(() => new Libsql(file, { timeout: BLOCKING_WAIT }));
  return {
    prepare: (text) => {
      const statement = named(() => connection.prepare(text));
      return {
        reader: statement.reader,
        all: (parameters) => named(() => statement.all([...parameters])),
        run: (parameters) => named(() => statement.run([...parameters])),
        iterate: (parameters) => named(() => statement.iterate([...parameters])),
      };
    },
    close: () => connection.close(),
  };
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
  readonly #database: SqliteDatabase;

  constructor(database: SqliteDatabase) {
    super({ database });
    this.#database = database;
  }

  override createDriver(): Driver {
    return new HomeDriver(this.#database);
  }

  override createAdapter(): SqliteAdapter {
    return new HomeAdapter();
  }
}

class HomeDriver extends SqliteDriver {
  readonly #connection: PatientConnection;

  constructor(database: SqliteDatabase) {
    super({ database });
    this.#connection = new PatientConnection(database);
  }

  override async acquireConnection(): Promise<DatabaseConnection> {
    // Kysely's own connection is the turn that its users take; statements go through ours.
    await super.acquireConnection();
    return this.#connection;
  }

  override async beginTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw('begin immediate'));
  }

  /** After some failures (a full disk) SQLite has rolled back itself; the failure that led here is the one to tell. */
  override async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    await super.rollbackTransaction(connection).catch((failure: unknown) => {
      if (!String(failure).includes('no transaction is active')) throw failure;
    });
  }
}

/** Tries again while another connection writes, and lets this process go on meanwhile. */
class PatientConnection implements DatabaseConnection {
  readonly #database: SqliteDatabase;

  constructor(database: SqliteDatabase) {
    this.#database = database;
  }

  async executeQuery<Row>({ sql: text, parameters }: CompiledQuery): Promise<QueryResult<Row>> {
    const statement = this.#database.prepare(text);
    const deadline = performance.now() + BUSY_LIMIT;
    for (;;) {
      try {
        if (statement.reader) return { rows: statement.all(parameters) as Row[] };
        const { changes, lastInsertRowid } = statement.run(parameters);
        return { rows: [], numAffectedRows: BigInt(changes), insertId: BigInt(lastInsertRowid) };
      } catch (failure) {
        const busy = failure instanceof AppError && failure.code === 'busy';
        if (!busy || performance.now() > deadline) throw failure;
        // The same statement is tried again: one left behind as busy would keep its connection from committing.
        await setTimeout(5 + Math.random() * 20);
      }
    }
  }

  streamQuery<Row>(): AsyncIterableIterator<QueryResult<Row>> {
    throw new AppError('internal', 'expected a query in pages, was a stream');
  }
}

/** Migrates inside one transaction, whose write lock keeps other processes out. */
class HomeAdapter extends SqliteAdapter {
  override get supportsTransactionalDdl(): true {
    return true;
  }

  override async acquireMigrationLock(_database: Kysely<unknown>, _options: MigrationLockOptions): Promise<void> {}
}
