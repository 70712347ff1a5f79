/**
 * What the installed package says of itself, and where its parts lie. The only place that knows where a file is: built
 * files hold many sources each.
 *
 * @module
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const HERE = fileURLToPath(import.meta.url);
const BUILT = HERE.endsWith('.js');

/** The package's folder, that which holds its `package.json`. */
export const PACKAGE_FOLDER = packageFolder(path.dirname(HERE));

/** The file of the command. */
export const COMMAND_FILE = path.join(PACKAGE_FOLDER, BUILT ? 'dist/cli.js' : 'src/cli.ts');

/** The module that computing threads run. */
export const THREAD_FILE = path.join(
  PACKAGE_FOLDER,
  BUILT ? 'dist/strategy-thread.js' : 'src/backends/embedded/strategy-thread.ts',
);

/** Its version. */
export function packageVersion(): string {
  const text = readFileSync(path.join(PACKAGE_FOLDER, 'package.json'), 'utf8');
  const match = /"version":\s*"([^"]+)"/.exec(text);
  return match?.[1] ?? 'unknown';
}

/**
 * A digest (hex) of all code that runs: the build names each part after its contents, so that the entries, which name the
 * parts, change with any of them. Run from sources it is that of the entries alone.
 */
export function buildDigest(): string {
  const digest = createHash('sha256').update(packageVersion());
  for (const file of [COMMAND_FILE, THREAD_FILE]) digest.update(readFileSync(file));
  return digest.digest('hex');
}

function packageFolder(folder: string): string {
  if (existsSync(path.join(folder, 'package.json'))) return folder;
  const above = path.dirname(folder);
  if (above === folder) throw new Error(`expected a package.json above ${HERE}`);
  return packageFolder(above);
}
