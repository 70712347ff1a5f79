import assert from 'node:assert/strict';
import { closeSync, ftruncateSync, openSync, writeFileSync, writeSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { sql } from 'kysely';
import { temporaryHome } from '../testing/temporary-home.ts';
import { openDatabase } from './database.ts';
import { MIGRATIONS } from './migrations/index.ts';

test('makes the folder, uses WAL, remembers its migrations', async (context) => {
  const file = path.join(temporaryHome(context), 'deep', 'home.sqlite');
  for (let opening = 0; opening < 2; opening++) {
    const database = await openDatabase(file);
    const mode = await sql<{ journal_mode: string }>`pragma journal_mode`.execute(database);
    assert.equal(mode.rows[0]?.journal_mode, 'wal');
    const applied = await sql<{ name: string }>`select name from kysely_migration order by name`.execute(database);
    assert.deepEqual(
      applied.rows.map((row) => row.name),
      Object.keys(MIGRATIONS),
    );
    await database.destroy();
  }
});

test('several openings of a new file at once migrate it once', async (context) => {
  const file = path.join(temporaryHome(context), 'home.sqlite');
  const databases = await Promise.all(Array.from({ length: 5 }, () => openDatabase(file)));
  for (const database of databases) await database.destroy();
});

test('a file that is no database is named, with what to do', async (context) => {
  const file = path.join(temporaryHome(context), 'home.sqlite');
  writeFileSync(
    file,
    'this is no database, but long enough to be looked at as if it were one, page after page'.repeat(99),
  );
  await assert.rejects(openDatabase(file), (failure: unknown) => {
    assert.ok(failure instanceof Error && 'code' in failure && 'hint' in failure);
    assert.equal(failure.code, 'corrupted');
    assert.match(failure.message, /home\.sqlite/);
    assert.match(String(failure.hint), /move .*home\.sqlite/);
    return true;
  });
});

test('a database damaged inside is called corrupted when it is read', async (context) => {
  const file = path.join(temporaryHome(context), 'home.sqlite');
  const database = await openDatabase(file);
  await sql`pragma wal_checkpoint(truncate)`.execute(database);
  await database.destroy();
  const handle = openSync(file, 'r+');
  writeSync(handle, Buffer.alloc(60_000, 7), 0, undefined, 4096);
  closeSync(handle);
  await assert.rejects(
    async () => {
      const damaged = await openDatabase(file);
      try {
        await damaged.selectFrom('runs').selectAll().execute();
      } finally {
        await damaged.destroy();
      }
    },
    { code: 'corrupted' },
  );
});

test('a cut database is called corrupted', async (context) => {
  const file = path.join(temporaryHome(context), 'home.sqlite');
  const database = await openDatabase(file);
  await sql`pragma wal_checkpoint(truncate)`.execute(database);
  await database.destroy();
  const handle = openSync(file, 'r+');
  ftruncateSync(handle, 6_000);
  closeSync(handle);
  await assert.rejects(
    async () => {
      const damaged = await openDatabase(file);
      try {
        await damaged.selectFrom('jobs').selectAll().execute();
      } finally {
        await damaged.destroy();
      }
    },
    { code: 'corrupted' },
  );
});

test('a home that cannot be made is called so', async (context) => {
  const home = temporaryHome(context);
  writeFileSync(path.join(home, 'file'), '');
  await assert.rejects(openDatabase(path.join(home, 'file', 'home.sqlite')), { code: 'storage' });
  await assert.rejects(openDatabase(home), { code: 'storage', message: /cannot write the database/ });
});

test('a database of a newer version is refused', async (context) => {
  const file = path.join(temporaryHome(context), 'home.sqlite');
  const database = await openDatabase(file);
  await sql`pragma user_version = 999`.execute(database);
  await database.destroy();
  await assert.rejects(openDatabase(file), { code: 'storage', message: /newer jesse-mcp/ });
});

test('a full disk is named', async (context) => {
  const file = path.join(temporaryHome(context), 'home.sqlite');
  const database = await openDatabase(file);
  context.after(() => database.destroy());
  const pages = await sql<{ page_count: number }>`pragma page_count`.execute(database);
  await sql`pragma max_page_count = ${sql.lit(pages.rows[0]?.page_count ?? 1)}`.execute(database);
  const fill = database
    .insertInto('processes')
    .values({ id: 'x'.repeat(1_000_000), machine: '', pid: 1, started: null, heartbeat_at: 0 });
  await assert.rejects(fill.execute(), { code: 'storage', message: /no space left to write .*home\.sqlite/ });
});
