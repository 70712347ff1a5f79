import assert from 'node:assert/strict';
import { cpSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { exampleSettings } from '../../src/backends/testing/example-settings.ts';
import { AppError } from '../../src/errors.ts';
import { openDatabase } from '../../src/storage/database.ts';
import { ProcessRegistry } from '../../src/storage/process-registry.ts';
import { SqliteJobRepository } from '../../src/storage/sqlite-job-repository.ts';
import { SqliteRunRepository } from '../../src/storage/sqlite-run-repository.ts';
import { exampleResult } from '../../src/storage/testing/example-result.ts';
import { temporaryHome } from '../../src/testing/temporary-home.ts';
import { mountedFolder } from '../candle-store/mounted-folder.ts';

const NO_MOUNT = 'needs the right to mount a file system';
const NEW_RUN = { settings: exampleSettings(), fingerprint: 'f', backend: 'embedded' as const };

/** Whether a failure names the file and says what to do. */
const isStorage =
  (file: string) =>
  (error: unknown): boolean =>
    error instanceof AppError && error.code === 'storage' && error.message.includes(file) && (error.hint ?? '') !== '';

async function open(file: string) {
  const database = await openDatabase(file);
  const registry = new ProcessRegistry(database);
  return {
    runs: new SqliteRunRepository(database, registry),
    jobs: new SqliteJobRepository(database, registry),
    close: () => database.destroy(),
  };
}

test('a home that was read-only from the start has no database, and the error says why', async (context) => {
  const mounted = mountedFolder(context, '4m');
  if (mounted === null) return context.skip(NO_MOUNT);
  mounted.makeReadOnly();
  const file = path.join(mounted.folder, 'jesse-mcp.sqlite');
  await assert.rejects(open(file), isStorage(file));
});

test('a home that turned read-only: its runs are read, and what cannot be written is said', async (context) => {
  const mounted = mountedFolder(context, '8m');
  if (mounted === null) return context.skip(NO_MOUNT);
  const home = temporaryHome(context);
  const before = await open(path.join(home, 'jesse-mcp.sqlite'));
  await before.runs.finish(await before.runs.begin(NEW_RUN), exampleResult(10));
  await before.close();
  const file = path.join(mounted.folder, 'jesse-mcp.sqlite');
  // Copied, since a file that this process wrote itself keeps the mount busy.
  cpSync(home, mounted.folder, { recursive: true });
  mounted.makeReadOnly();
  const { runs, jobs, close } = await open(file);
  context.after(close);
  const { runs: listed, total } = await runs.list({ limit: 5, offset: 0 });
  assert.deepEqual([total, listed[0]?.status], [1, 'succeeded']);
  await assert.rejects(runs.begin({ ...NEW_RUN, fingerprint: 'g' }), isStorage(file));
  await assert.rejects(jobs.enqueue({ kind: 'work', input: {} }), isStorage(file));
});

test('a full disk: the run is refused, those stored before stay readable, and space makes it work again', async (context) => {
  const mounted = mountedFolder(context, '6m');
  if (mounted === null) return context.skip(NO_MOUNT);
  const file = path.join(mounted.folder, 'jesse-mcp.sqlite');
  const { runs, jobs, close } = await open(file);
  context.after(close);
  const kept = await runs.begin(NEW_RUN);
  await runs.finish(kept, exampleResult(50));
  const { job } = await jobs.enqueue({ kind: 'work', input: { a: 1 } });
  const ballast = path.join(mounted.folder, 'ballast');
  assert.throws(() => writeFileSync(ballast, Buffer.alloc(2 ** 24)), { code: 'ENOSPC' });
  const refused = await runs.begin({ ...NEW_RUN, fingerprint: 'g' }).then(
    async (id) =>
      runs.finish(id, exampleResult(20_000)).then(
        () => null,
        (error: unknown) => error,
      ),
    (error: unknown) => error,
  );
  assert.ok(isStorage(file)(refused), String(refused));
  assert.match(String(refused), /no space left/);
  await assert.rejects(jobs.enqueue({ kind: 'work', input: { text: 'x'.repeat(2 ** 20) } }), isStorage(file));
  const stored = await runs.get(kept);
  assert.equal(stored?.status, 'succeeded');
  assert.equal((await runs.series(kept, 'trades', 100, 0)).rows.length, 50);
  assert.equal((await jobs.get(job.id))?.status, 'queued');
  rmSync(ballast);
  const again = await runs.begin({ ...NEW_RUN, fingerprint: 'h' });
  await runs.finish(again, exampleResult(500));
  assert.equal((await runs.get(again))?.status, 'succeeded');
});
