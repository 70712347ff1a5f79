/**
 * How a host starts this server.
 *
 * @module
 */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';

/** A program and its words. */
export interface HostCommand {
  readonly command: string;
  readonly args: readonly string[];
}

const npxFolder = z.looseObject({
  dependencies: z.record(z.string(), z.string()).optional(),
  _npx: z.looseObject({ packages: z.array(z.string()).min(1) }),
});

/** What npx takes for a file or folder of this machine, with the name that may stand before it. */
const LOCAL_PACKAGE = /^(?:jesse-mcp@)?(?:file:)?((?:\.{0,2}[/\\]|[a-z]:[/\\]|\.).*|[^:]+\.(?:tgz|tar\.gz|tar))$/i;

/**
 * The command for `script` (absolute): Node with the script, or npx with what it was given where the script lies in its
 * cache, which npm empties as it likes. Hosts start it in any folder, so a package given by its path is named from the
 * root; `workingDirectory` is where npx was started.
 */
export async function hostCommand(script: string, workingDirectory: string): Promise<HostCommand> {
  const found = /^(.*[/\\]_npx[/\\][^/\\]+)[/\\]/.exec(script)?.[1];
  if (found === undefined) return { command: process.execPath, args: [script] };
  return { command: 'npx', args: ['-y', await npxPackage(found, workingDirectory)] };
}

/** The words of a command in one line for a shell. */
export function shellLine({ command, args }: HostCommand): string {
  return [command, ...args].map((word) => (/\s/.test(word) ? `"${word}"` : word)).join(' ');
}

/** What npx was asked for, as it notes in the folder of its cache; the package's name where it notes nothing. */
async function npxPackage(folder: string, workingDirectory: string): Promise<string> {
  const noted = await readNoted(folder);
  const given = noted?._npx.packages[0] ?? 'jesse-mcp';
  const local = LOCAL_PACKAGE.exec(given)?.[1];
  if (local === undefined) return given;
  // npm notes the path from its own folder too, which holds wherever this command is started from.
  const installed = noted?.dependencies?.['jesse-mcp']?.replace(/^file:/, '');
  const places = [path.resolve(workingDirectory, local)];
  if (installed !== undefined) places.push(path.resolve(folder, installed));
  return places.find((place) => existsSync(place)) ?? path.resolve(workingDirectory, local);
}

async function readNoted(folder: string): Promise<z.infer<typeof npxFolder> | null> {
  try {
    return npxFolder.parse(JSON.parse(await readFile(path.join(folder, 'package.json'), 'utf8')));
  } catch {
    return null;
  }
}
