import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { orAborted } from './or-aborted.ts';

const endless = new Promise<never>(() => undefined);

test('work gives its result, or its failure', async () => {
  const { signal } = new AbortController();
  assert.equal(await orAborted(Promise.resolve(5), signal, 1000), 5);
  await assert.rejects(orAborted(Promise.reject(new Error('no')), signal, 1000), /no/);
});

test('an abort leaves work that goes on', async () => {
  const controller = new AbortController();
  const left = orAborted(endless, controller.signal);
  controller.abort(new Error('enough'));
  await assert.rejects(left, /enough/);
  await assert.rejects(orAborted(endless, controller.signal), /enough/);
});

test('the limit holds whatever the collector does meanwhile', async () => {
  setFlagsFromString('--expose-gc');
  const collect: unknown = runInNewContext('gc');
  const left = orAborted(endless, new AbortController().signal, 20);
  assert.ok(typeof collect === 'function');
  collect();
  await assert.rejects(left, { name: 'TimeoutError' });
});
