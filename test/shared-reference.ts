/**
 * Where the reference material lies (real Jesse's outputs, real candles). It is beside the project in development and
 * CI and absent from a stranger's clone, so tests that need it skip with a message, except in CI, where absence fails.
 *
 * @module
 */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const projectRoot = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const sharedRoot = path.resolve(projectRoot, '..', 'shared');

/** Absolute path of a file or folder of the reference, or null where the reference is absent. */
export function sharedPath(...parts: string[]): string | null {
  const full = path.join(sharedRoot, ...parts);
  return existsSync(full) ? full : null;
}

/** The `skip` option of a test that needs the reference: false when it is there, else the reason. Throws in CI. */
export function skipWithoutShared(...parts: string[]): false | string {
  if (sharedPath(...parts) !== null) return false;
  const reason = `needs ../shared/${parts.join('/')}, which is not part of the project`;
  if (process.env['CI'] === 'true' && process.env['JESSE_MCP_ALLOW_MISSING_SHARED'] !== '1') {
    throw new Error(`CI must have the reference: ${reason}`);
  }
  return reason;
}
