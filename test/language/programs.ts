/**
 * The differential programs: each file of `programs/` holds several, each below a line `#: name`.
 *
 * @module
 */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { Outcome, type Program } from './outcome.ts';

const FOLDER = path.join(import.meta.dirname, 'programs');

/** Areas in order. */
export function areas(): string[] {
  return readdirSync(FOLDER)
    .filter((name) => name.endsWith('.py'))
    .map((name) => name.slice(0, -3))
    .sort();
}

/** Programs of an area. */
export function programsOf(area: string): Program[] {
  const parts = readFileSync(path.join(FOLDER, `${area}.py`), 'utf8').split(/^#: (.+)\n/m);
  const programs: Program[] = [];
  for (let index = 1; index + 1 < parts.length; index += 2) {
    programs.push({ name: `${area}/${parts[index] ?? ''}`, source: parts[index + 1] ?? '' });
  }
  return programs;
}

/** Runs programs in CPython; null when there is no such interpreter. */
export function runReference(programs: readonly Program[], python: string): Map<string, Outcome> | null {
  const input = JSON.stringify(programs.map(({ name, source }) => [name, source]));
  const script = path.join(import.meta.dirname, 'run-reference.py');
  const run = spawnSync(python, [script], {
    input,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
    env: { PATH: process.env.PATH, PYTHONHASHSEED: '0' },
  });
  if (run.status !== 0) return null;
  const Line = Outcome.extend({ name: z.string() });
  return new Map(
    run.stdout
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => {
        const { name, ...outcome } = Line.parse(JSON.parse(line));
        return [name, outcome];
      }),
  );
}

/** File of an area's recorded outcomes. */
export function recordFile(area: string): string {
  return path.join(import.meta.dirname, 'recorded', `${area}.golden.json`);
}

/** What an area's file in `recorded/` holds. */
export const Recorded = z.object({
  python: z.string(),
  numpy: z.string().nullable(),
  outcomes: z.record(z.string(), Outcome),
});

/** Versions of an interpreter and of the numpy in it. */
export function versions(python: string): { readonly python: string; readonly numpy: string | null } {
  const code =
    'import platform\nprint(platform.python_version())\ntry:\n import numpy\n print(numpy.__version__)\nexcept ImportError: pass';
  const [version, numpy] = spawnSync(python, ['-c', code], { encoding: 'utf8' }).stdout.trim().split('\n');
  return { python: version ?? '', numpy: numpy ?? null };
}
