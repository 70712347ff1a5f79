/**
 * Homes that tests throw away.
 *
 * @module
 */
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { TestContext } from 'node:test';

/** A new, empty folder that is removed when the test ends. */
export function temporaryHome(test: TestContext): string {
  const home = mkdtempSync(path.join(os.tmpdir(), 'jesse-mcp-test-'));
  test.after(() => rmSync(home, { recursive: true, force: true, maxRetries: 3 }));
  return home;
}

/** Every file below a folder, relative to it, in order. */
export function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .sort();
}
