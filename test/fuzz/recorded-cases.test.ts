/**
 * Cases of the fuzzer with what the real Jesse answered: a fixed set, and every difference that was found and mended.
 *
 * @module
 */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { differenceOf } from './engine-run.ts';
import { readRecordedCase } from './recorded-case.ts';

const folder = fileURLToPath(new URL('../golden/fuzz', import.meta.url));
const files = readdirSync(folder).filter((name) => name.endsWith('.json.gz'));

test('recorded runs of the fuzzer', async (context) => {
  assert.ok(files.length >= 30, `expected at least 30 recorded cases, were ${files.length}`);
  for (const name of files) {
    await context.test(name, async () => {
      const { one, answer } = readRecordedCase(readFileSync(path.join(folder, name)));
      assert.equal(await differenceOf(one, answer), null);
    });
  }
});
