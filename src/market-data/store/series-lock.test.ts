import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { type TestContext, test } from 'node:test';
import { temporaryHome } from '../../testing/temporary-home.ts';
import { lockSeries, removeDeadLocks } from './series-lock.ts';

/** A process that counts in a file under the lock, and says what it saw that another holder could not have left. */
const COUNTING = `
  import { readFileSync, writeFileSync } from 'node:fs';
  const { lockSeries } = await import(process.argv[1]);
  const [, , lock, counter, turns] = process.argv;
  for (let turn = 0; turn < Number(turns); turn++) {
    const held = await lockSeries(lock, 'counter', { wait: 60_000 });
    const value = Number(readFileSync(counter, 'utf8'));
    await new Promise((resolve) => setTimeout(resolve, turn % 3));
    writeFileSync(counter, String(value + 1));
    held.release();
  }`;
/** A process that takes the lock, says so and keeps it. */
const HOLDING = `
  const { lockSeries } = await import(process.argv[1]);
  await lockSeries(process.argv[2], 'held', { wait: 0 });
  console.log('held');
  setInterval(() => undefined, 1000);`;

function startProcess(context: TestContext, program: string, words: readonly string[]) {
  const module = path.resolve(import.meta.dirname, 'series-lock.ts');
  const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', program, module, ...words], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  context.after(() => child.kill('SIGKILL'));
  return child;
}

test('a lock is a file only while it is held', async (context) => {
  const folder = temporaryHome(context);
  const file = path.join(folder, 'locks', 'a.lock');
  const lock = await lockSeries(file, 'a', { wait: 0 });
  assert.deepEqual(readdirSync(path.dirname(file)), ['a.lock']);
  await assert.rejects(lockSeries(file, 'a', { wait: 0 }), { code: 'busy' });
  await removeDeadLocks(path.dirname(file));
  assert.deepEqual(readdirSync(path.dirname(file)), ['a.lock']);
  lock.release();
  lock.release();
  assert.deepEqual(readdirSync(path.dirname(file)), []);
  (await lockSeries(file, 'a', { wait: 0 })).release();
});

test('several processes hold it one after the other, though each removes its file', async (context) => {
  const folder = temporaryHome(context);
  const counter = path.join(folder, 'counter');
  writeFileSync(counter, '0');
  const children = Array.from({ length: 4 }, () =>
    startProcess(context, COUNTING, [path.join(folder, 'a.lock'), counter, '40']),
  );
  const codes = await Promise.all(children.map(async (child) => (await once(child, 'exit'))[0] as unknown));
  assert.deepEqual(codes, [0, 0, 0, 0]);
  assert.equal(Number(readFileSync(counter, 'utf8')), 160);
  assert.deepEqual(readdirSync(folder), ['counter']);
});

test('what a killed process left is removed, and a lock that a living one holds is not', async (context) => {
  const folder = path.join(temporaryHome(context), 'locks');
  mkdirSync(folder);
  const dead = startProcess(context, HOLDING, [path.join(folder, 'dead.lock')]);
  const living = startProcess(context, HOLDING, [path.join(folder, 'living.lock')]);
  await Promise.all([once(dead.stdout, 'data'), once(living.stdout, 'data')]);
  const ended = once(dead, 'exit');
  dead.kill('SIGKILL');
  await ended;
  // Files without a holder.
  writeFileSync(path.join(folder, 'older.lock'), '');
  writeFileSync(path.join(folder, 'older.lock-journal'), '');
  assert.equal(readdirSync(folder).length, 4);
  await removeDeadLocks(folder);
  assert.deepEqual(readdirSync(folder), ['living.lock']);
  await assert.rejects(lockSeries(path.join(folder, 'living.lock'), 'living', { wait: 0 }), { code: 'busy' });
  await removeDeadLocks(path.join(folder, 'absent'));
});
