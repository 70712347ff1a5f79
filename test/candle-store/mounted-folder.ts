/**
 * Small file systems that tests fill up or cannot write. Mounting needs root; without it such tests say that they skip.
 *
 * @module
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmdirSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { TestContext } from 'node:test';

/** A folder with a file system of `size` (`4m`) in memory; null where none can be mounted. */
export function mountedFolder(
  context: TestContext,
  size: string,
): { readonly folder: string; makeReadOnly(): void } | null {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'jesse-mcp-mounted-'));
  const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${size}`, 'tmpfs', folder]);
  context.after(() => {
    if (mounted.status === 0) spawnSync('umount', ['-l', folder]);
    rmdirSync(folder);
  });
  if (mounted.status !== 0) return null;
  return {
    folder,
    makeReadOnly: () => {
      const remounted = spawnSync('mount', ['-o', 'remount,ro', folder]);
      if (remounted.status !== 0) throw new Error(String(remounted.stderr));
    },
  };
}
