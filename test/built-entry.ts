/**
 * The built command for tests that start it as hosts do. Built once when the sources are newer than `dist/`; test files
 * that run at the same time wait for each other by the lock that the writers of a series wait by.
 *
 * @module
 */
import { execFileSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { lockSeries } from '../src/market-data/store/series-lock.ts';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const lock = path.join(root, 'node_modules', '.build.lock');
/** Longest time that a build of another process may take, ms. */
const PATIENCE = 120_000;

/** Absolute path of `dist/cli.js`, or of the entry that `JESSE_MCP_TEST_ENTRY` names. */
export async function builtEntry(): Promise<string> {
  const given = process.env['JESSE_MCP_TEST_ENTRY'];
  if (given !== undefined) return given;
  const entry = path.join(root, 'dist', 'cli.js');
  if (isFresh(entry)) return entry;
  const building = await lockSeries(lock, path.dirname(entry), { wait: PATIENCE });
  try {
    if (!isFresh(entry)) execFileSync(process.execPath, [path.join(root, 'scripts', 'build.mjs')], { stdio: 'pipe' });
  } finally {
    building.release();
  }
  return entry;
}

function isFresh(entry: string): boolean {
  const built = statSync(entry, { throwIfNoEntry: false });
  if (built === undefined) return false;
  return readdirSync(path.join(root, 'src'), { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile() && !file.name.endsWith('.test.ts'))
    .every((file) => statSync(path.join(file.parentPath, file.name)).mtimeMs <= built.mtimeMs);
}
