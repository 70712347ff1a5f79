/**
 * The engine as it is shipped: loaders of TypeScript add work to every function that is made while a run runs.
 *
 * @module
 */
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { builtEntry } from '../test/built-entry.ts';

/** `jesse-mcp/engine`, built first where it is older than the sources. */
export const builtEngine: typeof import('../src/library/engine.ts') = await import(
  pathToFileURL(path.join(path.dirname(await builtEntry()), 'library', 'engine.js')).href
);
