/**
 * `npm run demo`: builds where `dist/` is missing or older than the sources, then runs `jesse-mcp demo`.
 *
 * @module
 */
import { spawnSync } from 'node:child_process';
import { builtEntry } from '../test/built-entry.ts';

const run = spawnSync(process.execPath, [await builtEntry(), 'demo', ...process.argv.slice(2)], { stdio: 'inherit' });
process.exit(run.status ?? 1);
