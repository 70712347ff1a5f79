import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { AppError } from '../../errors.ts';
import { openJesseCandles } from './jesse-candles.ts';
import { withoutPassword } from './without-password.ts';

test('the password goes, as written and as decoded, and so does the whole address', () => {
  const address = 'postgres://jesse:p%40ss%2Fword@db:5432/jesse_db';
  assert.equal(withoutPassword(`bad ${address}`, address), 'bad (address)');
  assert.equal(withoutPassword('tried p@ss/word and p%40ss%2Fword', address), 'tried *** and ***');
  assert.equal(withoutPassword('say abc', 'postgres://u:ab@h/d'), 'its words are left out, they hold the password');
  assert.equal(withoutPassword('refused', address), 'refused');
});

for (const address of [
  'postgres://jesse:hunter2secret@127.0.0.1:1/jesse_db',
  'postgres://jesse:hunter2secret#x@127.0.0.1:1/jesse_db',
  'postgres://jesse:hunter2secret/y@127.0.0.1:1/jesse_db',
  'postgres://127.0.0.1:1/jesse_db?user=jesse&password=hunter2secret',
  'postgres://jesse:hunter2secret@no such host/jesse_db',
]) {
  test(`no failure of ${address.replace('hunter2secret', 'PASSWORD')} shows the password, nor does its cause`, async () => {
    const source = openJesseCandles({ url: address });
    const failure: AppError = await source.series().then(
      () => assert.fail('expected a failure'),
      (thrown) => thrown,
    );
    await source.close();
    assert.equal(failure.code, 'backend_unavailable');
    const { cause } = failure;
    const shown = [
      failure.toJSON(),
      failure.stack,
      cause,
      cause instanceof Error ? { ...cause, text: cause.stack } : 0,
    ];
    assert.doesNotMatch(
      JSON.stringify(shown.map((part) => (part instanceof Error ? String(part.stack) : part))),
      /hunter2/,
    );
  });
}
