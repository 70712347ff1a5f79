/** The generated pages say what the code says. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..', '..');

test('the generated pages are up to date', () => {
  assert.doesNotThrow(() =>
    execFileSync(process.execPath, ['--import', 'tsx', 'scripts/generate-docs.ts', '--check'], {
      cwd: root,
      stdio: 'pipe',
    }),
  );
});
