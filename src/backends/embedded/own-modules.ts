/**
 * Finds the modules that a strategy imports from beside it, as Jesse does: Jesse runs in the folder that holds
 * `strategies/`, so `custom_indicators`, `strategies.Other` and modules of that folder are found by name.
 *
 * @module
 */
import { readFile, realpath } from 'node:fs/promises';
import path from 'node:path';
import type { SourceFile } from '../../language/program.ts';

/** Longest source that is read, bytes; longer ones are no modules written by people. */
const LONGEST = 4_000_000;

/**
 * The file of module `name` (dotted) below `root`, or null. Never leaves `root`, neither through dots nor through symbolic
 * links.
 */
export async function findModule(root: string, name: string): Promise<SourceFile | null> {
  if (!/^[\p{L}_][\p{L}\p{N}_]*(\.[\p{L}_][\p{L}\p{N}_]*)*$/u.test(name)) return null;
  const relative = name.split('.').join('/');
  for (const [candidate, isPackage] of [
    [`${relative}/__init__.py`, true],
    [`${relative}.py`, false],
  ] as const) {
    const text = await readInside(root, candidate);
    if (text !== null) return { name, path: candidate, text, package: isPackage };
  }
  return null;
}

async function readInside(root: string, relative: string): Promise<string | null> {
  try {
    const base = await realpath(root);
    const file = await realpath(path.join(base, relative));
    if (file !== base && !file.startsWith(base + path.sep)) return null;
    const text = await readFile(file, 'utf8');
    return text.length > LONGEST ? null : text;
  } catch {
    return null;
  }
}
