/** What the built package exports, to one who installed it: it loads, and its declarations are whole. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { builtEntry } from '../built-entry.ts';

const root = path.resolve(import.meta.dirname, '..', '..');
const folder = mkdtempSync(path.join(tmpdir(), 'jesse-mcp-exports-'));
after(() => rmSync(folder, { recursive: true, force: true }));

before(async () => {
  await builtEntry();
  mkdirSync(path.join(folder, 'node_modules'));
  symlinkSync(root, path.join(folder, 'node_modules', 'jesse-mcp'), 'dir');
});

test('both exports load and compute', () => {
  const file = path.join(folder, 'use.mjs');
  writeFileSync(
    file,
    `import { BacktestError, backtest } from 'jesse-mcp/engine';
import { compute, list } from 'jesse-mcp/indicators';
const row = [1_600_000_000_000, 1, 2, 3, 0.5, 5];
const failure = await backtest({ strategyCode: '1 +', routes: [{ exchange: 'E', symbol: 'A-B', timeframe: '1h', strategy: 'S' }],
  candles: {}, config: {} }).catch((error) => error);
console.log(list().length, compute('sma', [row], { period: 1 }), failure instanceof BacktestError, failure.exception);
`,
  );
  const run = spawnSync(process.execPath, [file], { encoding: 'utf8' });
  assert.equal(run.stdout, '174 2 true ErrorDuringImport\n', run.stderr);
});

test('their declarations are found and say the types', () => {
  const file = path.join(folder, 'types.mts');
  writeFileSync(
    file,
    `import { backtest, type BacktestInput, prepareCandles } from 'jesse-mcp/engine';
import { compute, rsi } from 'jesse-mcp/indicators';
const row: [number, number, number, number, number, number] = [1, 2, 3, 4, 5, 6];
export const right = [rsi([row], { period: 3 }) as number, compute('sma', [row], { period: 1 })];
export const run = async (input: BacktestInput): Promise<number> => (await backtest(input)).trades.length;
// @ts-expect-error
prepareCandles('no rows');
// @ts-expect-error
rsi([row], { period: 'three' });
// @ts-expect-error
export const wrong: string = (await backtest({} as BacktestInput)).trades[0].qty;
`,
  );
  const words = ['--noEmit', '--strict', '--module', 'nodenext', '--target', 'es2023', '--types', '', file];
  const compiler = path.join(root, 'node_modules', 'typescript', 'bin', 'tsc');
  const run = spawnSync(process.execPath, [compiler, ...words], { encoding: 'utf8', cwd: folder });
  assert.equal(run.status, 0, run.stdout);
});
