/**
 * Makes `dist/` from `src/`: compiles, compiles the modules that are written in Python, and marks the command as executable.
 *
 * @module
 */
import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
rmSync(path.join(root, 'dist'), { recursive: true, force: true });
const compiler = path.join(root, 'node_modules', 'typescript', 'bin', 'tsc');
execFileSync(process.execPath, [compiler, '-p', path.join(root, 'tsconfig.build.json')], { stdio: 'inherit' });
await precompilePython();
const command = path.join(root, 'dist', 'cli.js');
if (existsSync(command)) chmodSync(command, 0o755);

/** Puts the compiled forms of our Python modules in the place of the file that compiles them when asked. */
async function precompilePython() {
  const folder = path.join(root, 'dist', 'language', 'jesse');
  const target = path.join(folder, 'compiled-sources.js');
  const { compiledSource } = await import(pathToFileURL(target).href);
  const { PYTHON_SOURCES } = await import(pathToFileURL(path.join(folder, 'python-sources.js')).href);
  const modules = Object.fromEntries(Object.keys(PYTHON_SOURCES).map((name) => [name, compiledSource(name)]));
  writeFileSync(
    target,
    `// Made by scripts/build.mjs.\nconst modules = JSON.parse(${JSON.stringify(JSON.stringify(modules))});\n` +
      'export function compiledSource(name) {\n  return Object.hasOwn(modules, name) ? modules[name] : null;\n}\n',
  );
}
