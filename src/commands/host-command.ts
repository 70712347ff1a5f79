/**
 * How a host starts this server.
 *
 * @module
 */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';

/** A program and its words. */
export interface HostCommand {
  readonly command: string;
  readonly args: readonly string[];
}

const npxFolder = z.looseObject({ _npx: z.looseObject({ packages: z.array(z.string()).min(1) }) });

/**
 * The command for `script` (absolute): Node with the script, or npx with what it was given where the script lies in its
 * cache, which npm empties as it likes.
 */
export async function hostCommand(script: string): Promise<HostCommand> {
  const found = /^(.*[/\\]_npx[/\\][^/\\]+)[/\\]/.exec(script)?.[1];
  if (found === undefined) return { command: process.execPath, args: [script] };
  return { command: 'npx', args: ['-y', await npxPackage(found)] };
}

/** What npx was asked for, as it notes in the folder of its cache; the package's name where it notes nothing. */
async function npxPackage(folder: string): Promise<string> {
  try {
    const noted = npxFolder.parse(JSON.parse(await readFile(path.join(folder, 'package.json'), 'utf8')));
    return noted._npx.packages[0] ?? 'jesse-mcp';
  } catch {
    return 'jesse-mcp';
  }
}
