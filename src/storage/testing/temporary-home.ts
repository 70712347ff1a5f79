/**
 * Folders for tests that vanish with them.
 *
 * @module
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { TestContext } from 'node:test';

/** A new folder, removed after the test. */
export function temporaryHome(test: TestContext): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'jesse-mcp-test-'));
  test.after(() => rmSync(folder, { recursive: true, force: true, maxRetries: 3 }));
  return folder;
}
