/**
 * Settings against what is there: folders on the disk, and a proxy that imports can use.
 *
 * @module
 */
import { statSync } from 'node:fs';
import { AppError } from './errors.ts';
import { isHttpUrl } from './text/urls.ts';

/** Throws `AppError('invalid_setting')` where `JESSE_MCP_STRATEGIES` is something else than a folder; it need not exist. */
export function requireStrategiesFolder(folder: string | null): void {
  if (folder === null || !exists(folder) || statSync(folder).isDirectory()) return;
  throw new AppError('invalid_setting', `JESSE_MCP_STRATEGIES: expected a folder, was the file ${folder}`, {
    hint: 'Name the folder that holds <Name>/__init__.py of each strategy, or remove JESSE_MCP_STRATEGIES.',
  });
}

/** Sentences on settings that may be mistakes. */
export function doubtfulPlaces({
  strategies,
  httpsProxy,
}: {
  readonly strategies: string | null;
  readonly httpsProxy: string | null;
}): string[] {
  return [
    ...(strategies === null || exists(strategies)
      ? []
      : [`JESSE_MCP_STRATEGIES: there is no folder ${strategies} yet. Check the path; storing a strategy makes it.`]),
    ...(httpsProxy === null || isHttpUrl(httpsProxy)
      ? []
      : ['HTTPS_PROXY is no http(s) URL: imports from exchanges cannot go through it and are refused.']),
  ];
}

function exists(file: string): boolean {
  try {
    return statSync(file, { throwIfNoEntry: false }) !== undefined;
  } catch {
    // A folder that may not be entered, a file in the place of one: whoever uses the path says it with its reason.
    return false;
  }
}
