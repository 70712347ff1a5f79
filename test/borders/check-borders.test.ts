import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

const script = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../scripts/check-borders.mjs');

function checkTree(files: Record<string, string>): { status: number | null; errors: string } {
  const root = mkdtempSync(path.join(tmpdir(), 'borders-'));
  try {
    for (const [name, text] of Object.entries(files)) {
      const full = path.join(root, 'src', name);
      mkdirSync(path.dirname(full), { recursive: true });
      writeFileSync(full, text);
    }
    const run = spawnSync(process.execPath, [script, root], { encoding: 'utf8' });
    return { status: run.status, errors: run.stderr };
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

const planted: readonly [string, string, string][] = [
  ['engine/loop.ts', "import { x } from '../tools/x.ts';\n", 'imports the shell'],
  ['indicators/sma.ts', "import { readFileSync } from 'node:fs';\n", 'does no I/O'],
  ['language/emit.ts', 'export const later = () => import("../storage/database.ts");\n', 'imports the shell'],
  ['tools/backtest.ts', "import { x } from '../backends/embedded/pool.ts';\n", "backend's implementation"],
  ['mcp/server.ts', 'export const home = process.env.HOME;\n', 'only settings.ts'],
  ['metrics/total.ts', 'export const now = Date.now();\n', 'clock and chance'],
  ['research/run.ts', "console.log('done');\n", 'write stdout'],
];

for (const [name, text, reason] of planted) {
  test(`a planted violation is found: ${reason} (${name})`, () => {
    const result = checkTree({ [name]: text });
    assert.equal(result.status, 1);
    assert.match(result.errors, new RegExp(reason.replaceAll('.', '\\.')));
    assert.match(result.errors, /:1: /);
  });
}

test('a clean tree passes, an empty one does not', () => {
  assert.equal(checkTree({ 'engine/loop.ts': "import { y } from '../candles/y.ts';\n" }).status, 0);
  assert.equal(checkTree({ 'engine/readme.md': 'nothing' }).status, 1);
});
