/** A run that another build of the code has stored is not given for one of this build. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { appendFileSync, cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import { z } from 'zod';
import { builtEntry } from '../built-entry.ts';

const answer = z.looseObject({ backtest_id: z.string() });
const WORDS =
  'backtest BandReversion --exchange Demo-Exchange --symbol ETH-USDT --timeframe 4h --start-date 2025-03-01 --end-date 2025-04-01';

test('equal settings are answered from the store by the same build and limit of the log only', async (t) => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'jesse-mcp-build-'));
  t.after(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));
  const root = path.dirname(path.dirname(await builtEntry()));
  for (const part of ['package.json', 'dist', 'strategies'])
    cpSync(path.join(root, part), path.join(folder, part), { recursive: true });
  symlinkSync(path.join(root, 'node_modules'), path.join(folder, 'node_modules'));
  const env = {
    PATH: process.env['PATH'] ?? '',
    HOME: folder,
    JESSE_MCP_HOME: path.join(folder, 'home'),
    JESSE_MCP_RUN_LOG_MB: '32',
  };
  const run = (words: readonly string[]): string =>
    execFileSync(process.execPath, [path.join(folder, 'dist/cli.js'), ...words], {
      env,
      cwd: folder,
      encoding: 'utf8',
    });
  const words = WORDS.split(' ').map((word) => word.replace('Demo-Exchange', 'Demo Exchange'));
  const backtest = (): string => answer.parse(JSON.parse(run([...words, '--json']))).backtest_id;

  run(['demo']);
  const first = backtest();
  assert.equal(backtest(), first);
  env.JESSE_MCP_RUN_LOG_MB = '33';
  assert.notEqual(backtest(), first);
  env.JESSE_MCP_RUN_LOG_MB = '32';
  assert.equal(backtest(), first);
  appendFileSync(path.join(folder, 'dist/strategy-thread.js'), '\n// another build\n');
  assert.notEqual(backtest(), first);
});
