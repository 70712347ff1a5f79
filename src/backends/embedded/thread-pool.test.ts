import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ThreadTask } from './thread-messages.ts';
import { ThreadPool } from './thread-pool.ts';

/** A thread that shows life once, does `work`, and answers. */
function threadThat(work: string): URL {
  const code = `import { parentPort } from 'node:worker_threads';
    parentPort.on('message', ({ cell }) => {
      Atomics.add(new Int32Array(cell, 0, 2), 1, 1);
      ${work}
      parentPort.postMessage({ kind: 'failed', failure: 'answered' });
    });`;
  return new URL(`data:text/javascript,${encodeURIComponent(code)}`);
}

const task: ThreadTask = {
  kind: 'inspect',
  name: 'A',
  main: { name: 'A', path: 'A.py', text: '', package: false },
  modules: {},
  absent: [],
  limits: { callMilliseconds: 1, runMilliseconds: 1, bytes: 1, logCharacters: 1 },
};

test('a thread that waits for its turn on the processor is not taken for a strategy that does not return', async (t) => {
  const entry = threadThat('Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 900);');
  const pool = new ThreadPool({ entry, size: 1, heapMegabytes: 64, silence: 500 });
  t.after(() => pool.close());
  assert.equal((await pool.run(task)).kind, 'failed');
});

test('a thread that computes without a sign of life is ended', async (t) => {
  const pool = new ThreadPool({ entry: threadThat('for (;;);'), size: 1, heapMegabytes: 64, silence: 200 });
  t.after(() => pool.close());
  await assert.rejects(pool.run(task), { code: 'time_limit' });
});
