/**
 * Holds the import borders: the pure core imports nothing of the shell and does no I/O; tools import no backend
 * implementation; only `settings.ts` reads the environment; only the stdio transport writes stdout in server mode.
 * Reads the sources named on the command line's root (default: this project), counts what it read, and fails when it
 * read nothing, so that it cannot pass by looking at the wrong place.
 *
 * @module
 */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const PURE = ['candles', 'engine', 'language', 'indicators', 'metrics', 'statistics'];
const SHELL = [
  'mcp',
  'tools',
  'backends',
  'market-data',
  'storage',
  'jobs',
  'http',
  'commands',
  'demo',
  'strategies',
  'research',
  'paper',
  'settings.ts',
  'app.ts',
  'cli.ts',
];
const IMPURE_MODULE = /^(node:)?(fs|fs\/promises|child_process|net|http|https|os|worker_threads|dgram|tls|readline)$/;
const IMPORT = /(?:\bfrom\s+|\bimport\s*\(\s*|\bimport\s+)['"]([^'"]+)['"]/g;

const root = path.resolve(process.argv[2] ?? path.join(path.dirname(fileURLToPath(import.meta.url)), '..'));
const source = path.join(root, 'src');
const names = readdirSync(source, { recursive: true })
  .map((name) => name.split(path.sep).join('/'))
  .filter((name) => name.endsWith('.ts') && !/\.(test|d)\.ts$|\/testing\//.test(name));
const violations = [];

for (const name of names) {
  const text = readFileSync(path.join(source, name), 'utf8');
  const room = name.split('/')[0];
  const pure = PURE.includes(room);
  const report = (position, why) => {
    violations.push(`src/${name}:${text.slice(0, position).split('\n').length}: ${why}`);
  };
  for (const match of text.matchAll(IMPORT)) {
    const target = match[1];
    if (!target.startsWith('.')) {
      if (pure && IMPURE_MODULE.test(target)) report(match.index, `the pure core does no I/O, but imports ${target}`);
      continue;
    }
    const resolved = path.posix.normalize(path.posix.join(path.posix.dirname(name), target));
    const targetRoom = resolved.split('/')[0];
    if (pure && SHELL.includes(targetRoom)) report(match.index, `the pure core imports the shell (${resolved})`);
    if (room === 'tools' && /^backends\/.+\//.test(resolved)) {
      report(match.index, `a tool imports a backend's implementation (${resolved})`);
    }
  }
  if (name !== 'settings.ts') {
    const found = text.search(/process\.env\b/);
    if (found >= 0) report(found, 'only settings.ts reads the environment');
  }
  if (pure) {
    const found = text.search(/\bMath\.random\(|\bDate\.now\(|\bnew Date\(\)|\bperformance\.now\(/);
    if (found >= 0) report(found, 'clock and chance are passed into the pure core');
  }
  if (!/^(mcp\/stdio|commands\/|cli\.ts)/.test(name)) {
    const found = text.search(/process\.stdout\b|console\.(log|info|table|dir)\(/);
    if (found >= 0) report(found, 'only the stdio transport and the commands write stdout');
  }
}

if (names.length === 0) {
  console.error(`expected TypeScript files below ${source}, found none`);
  process.exit(1);
}
for (const violation of violations) console.error(violation);
console.log(`borders: ${names.length} files read, ${violations.length} violations`);
process.exit(violations.length === 0 ? 0 : 1);
