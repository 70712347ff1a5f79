/**
 * A Python with the real Jesse, from PyPI, in the project's cache folder.
 *
 * @module
 */
import { spawnSync } from 'node:child_process';
import { existsSync, rmSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const VERSION = '3.5.3';
const FOLDER = fileURLToPath(new URL('../node_modules/.cache/.venv-jesse', import.meta.url));

function run(command: string, words: readonly string[]): void {
  const { status, error } = spawnSync(command, words, { stdio: ['ignore', 'inherit', 'inherit'] });
  if (status !== 0) throw new Error(`expected ${command} ${words.join(' ')} to succeed, was ${error ?? status}`);
}

/** Path of the interpreter; the environment is made where there is none, which takes minutes. */
export function jessePython(): string {
  const python = path.join(FOLDER, 'bin', 'python');
  const complete = spawnSync(python, ['-c', 'import jesse.indicators'], { stdio: 'ignore' }).status === 0;
  if (complete) return python;
  if (existsSync(FOLDER)) rmSync(FOLDER, { recursive: true });
  run('python3', ['-m', 'venv', FOLDER]);
  run(python, ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', `jesse==${VERSION}`]);
  return python;
}
