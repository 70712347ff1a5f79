import assert from 'node:assert/strict';
import { test } from 'node:test';
import { errorFromJson } from './error-from-json.ts';
import { AppError } from './errors.ts';

test('a failure written as JSON is read back whole, with the facts that are added', () => {
  const error = new AppError('network', 'no answer', { hint: 'check', details: { host: 'h' } });
  const read = errorFromJson(JSON.parse(JSON.stringify(error)), { job_id: 'j' });
  assert.deepEqual(read?.toJSON(), { ...error.toJSON(), job_id: 'j' });
  assert.deepEqual(errorFromJson({ code: 'busy', message: 'm' })?.toJSON(), { code: 'busy', message: 'm' });
});

test('a code of another version is an internal one, and what is no failure is none', () => {
  assert.equal(errorFromJson({ code: 'from_the_future', message: 'm' })?.code, 'internal');
  for (const json of [null, 'text', {}, { code: 'network' }]) assert.equal(errorFromJson(json), null);
});
