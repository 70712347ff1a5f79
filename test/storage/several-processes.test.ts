import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { type TestContext, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { openDatabase } from '../../src/storage/database.ts';
import type { RunId } from '../../src/storage/run-repository.ts';
import { SqliteRunRepository } from '../../src/storage/sqlite-run-repository.ts';
import { temporaryHome } from '../../src/testing/temporary-home.ts';

const script = fileURLToPath(new URL('./write-runs.ts', import.meta.url));

function start(context: TestContext, file: string, argument: string) {
  const child = spawn(process.execPath, ['--import', 'tsx', script, file, argument], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  context.after(() => child.kill('SIGKILL'));
  return child;
}

test('two processes that write one new home at once lose nothing', async (context) => {
  const file = path.join(temporaryHome(context), 'home.sqlite');
  const children = [start(context, file, '40'), start(context, file, '40')];
  const codes = await Promise.all(children.map(async (child) => (await once(child, 'exit'))[0]));
  assert.deepEqual(codes, [0, 0]);
  const database = await openDatabase(file);
  context.after(() => database.destroy());
  const runs = new SqliteRunRepository(database);
  const list = await runs.list({ limit: 100, offset: 0, status: 'succeeded' });
  assert.equal(list.total, 80);
  for (const child of children)
    assert.equal(list.runs.filter((run) => run.fingerprint === String(child.pid)).length, 40);
  for (const run of list.runs) assert.equal((await runs.series(run.id, 'orders', 1_000, 0)).rows.length, 150);
});

test('a run whose process was killed is failed, not running', async (context) => {
  const file = path.join(temporaryHome(context), 'home.sqlite');
  const child = start(context, file, 'hang');
  const [line] = await once(child.stdout, 'data');
  const id = String(line).trim() as RunId;
  const database = await openDatabase(file);
  context.after(() => database.destroy());
  const runs = new SqliteRunRepository(database);
  assert.equal((await runs.get(id))?.status, 'running');
  const ended = once(child, 'exit');
  child.kill('SIGKILL');
  await ended;
  const stored = await runs.get(id);
  assert.equal(stored?.status, 'failed');
  assert.match(JSON.stringify(stored?.error), /the process that computed this run ended/);
});
