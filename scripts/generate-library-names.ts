/**
 * Writes `src/language/check/imports/library-names.ts`: what each module of the library exports, asked of the modules.
 * Run it after a module has changed. With `--check` nothing is written: a file that is out of date is said, with exit code 1.
 *
 *     npm run generate:library-names [-- --check]
 *
 * @module
 */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { moduleCode } from '../src/language/instantiate.ts';
import { compiledSource } from '../src/language/jesse/compiled-sources.ts';
import { libraryModules } from '../src/language/library/index.ts';
import { LIBRARY_SOURCES } from '../src/language/library/python-sources.ts';
import { listNames } from '../src/language/runtime/builtins/names.ts';
import { runtime } from '../src/language/runtime/index.ts';
import { budget } from '../src/language/runtime/world/budget.ts';
import { World, withWorld } from '../src/language/runtime/world/world.ts';

/** What our Python modules take from the native ones for themselves. */
const INNER = new Set(['now_milliseconds', 'show_module', 'function_with_signature', 'storing_init', 'copy_native']);
/** Of the formatter: a longer value goes on a line of its own, but for those of short keys. */
const LINE_WIDTH = 120;
const SHORT_KEY = 4;
const natives = new Map(libraryModules());
const world = new World({
  natives,
  compiled: compiledSource,
  execute: (compiled, module) => moduleCode(compiled)(runtime, budget, module),
});
const names = [...new Set([...natives.keys(), ...Object.keys(LIBRARY_SOURCES)])]
  .filter((name) => !name.startsWith('_') && !name.startsWith('numpy'))
  .sort();
const lines: string[] = [];
withWorld(world, () => {
  for (const name of names) {
    const exported = listNames(world.importModule(name))
      .map(String)
      .filter((each) => !each.startsWith('_') && !INNER.has(each))
      .sort();
    if (name === 'collections') exported.push('abc');
    const key = /^\w+$/.test(name) ? name : `'${name}'`;
    const line = `  ${key}: '${exported.join(' ')}',`;
    lines.push(line.length <= LINE_WIDTH || key.length <= SHORT_KEY ? line : line.replace(': ', ':\n    '));
  }
});
const file = path.resolve(import.meta.dirname, '../src/language/check/imports/library-names.ts');
const text = `/**
 * What the modules of the library export, names parted by spaces. Made by \`npm run generate:library-names\`.
 *
 * @module
 */

/** Names by module. */
export const LIBRARY_NAMES: Readonly<Record<string, string>> = {
${lines.join('\n')}
};
`;
if (!process.argv.includes('--check')) writeFileSync(file, text);
else if (readFileSync(file, 'utf8') !== text) {
  console.error('src/language/check/imports/library-names.ts is out of date: npm run generate:library-names');
  process.exit(1);
}
