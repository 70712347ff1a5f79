/**
 * The built command for tests that start it as hosts do. Built once when the sources are newer than `dist/`; test files
 * that run at the same time wait for each other.
 *
 * @module
 */
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const lock = path.join(root, 'node_modules', '.build-lock');
/** Longest time that a build of another process may take, ms. */
const PATIENCE = 120_000;

/** Absolute path of `dist/cli.js`, or of the entry that `JESSE_MCP_TEST_ENTRY` names. */
export async function builtEntry(): Promise<string> {
  const given = process.env['JESSE_MCP_TEST_ENTRY'];
  if (given !== undefined) return given;
  const entry = path.join(root, 'dist', 'cli.js');
  const deadline = Date.now() + PATIENCE;
  while (!isFresh(entry)) {
    if (takeLock()) {
      try {
        if (!isFresh(entry))
          execFileSync(process.execPath, [path.join(root, 'scripts', 'build.mjs')], { stdio: 'pipe' });
      } finally {
        rmSync(lock);
      }
      return entry;
    }
    if (Date.now() > deadline) throw new Error(`expected another process to finish its build, remove ${lock}`);
    await setTimeout(100);
  }
  return entry;
}

/** Makes the lock, which names this process; one that a process left which is gone does not hold. */
function takeLock(): boolean {
  try {
    writeFileSync(lock, String(process.pid), { flag: 'wx' });
    return true;
  } catch {
    if (!isHeld()) rmSync(lock, { force: true });
    return false;
  }
}

/** Whether the process that made the lock is there. A lock without a process is one that is being written. */
function isHeld(): boolean {
  try {
    const builder = readFileSync(lock, 'utf8');
    return builder === '' || process.kill(Number(builder), 0);
  } catch {
    return false;
  }
}

function isFresh(entry: string): boolean {
  const built = statSync(entry, { throwIfNoEntry: false });
  if (built === undefined) return false;
  return readdirSync(path.join(root, 'src'), { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile() && !file.name.endsWith('.test.ts'))
    .every((file) => statSync(path.join(file.parentPath, file.name)).mtimeMs <= built.mtimeMs);
}
