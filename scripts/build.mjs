/**
 * Makes `dist/` from `src/`: a few files with what runs, since a thousand modules of one file each take half a second to
 * load; the modules that are written in Python, compiled; and the declarations of what the package exports.
 *
 * @module
 */
import { execFileSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const dist = path.join(root, 'dist');
const COMPILED_SOURCES = 'src/language/jesse/compiled-sources.ts';
const PYTHON_SOURCES = 'src/language/jesse/python-sources.ts';

/** The dependencies stay what npm installs; everything of ours goes into the files that are made. */
const common = {
  absWorkingDir: root,
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  packages: 'external',
  logLevel: 'warning',
};

rmSync(dist, { recursive: true, force: true });
const compiler = path.join(root, 'node_modules', 'typescript', 'bin', 'tsc');
execFileSync(process.execPath, [compiler, '-p', path.join(root, 'tsconfig.build.json')], { stdio: 'inherit' });
keepDeclarations(['library/engine.d.ts', 'library/indicators.d.ts'].map((name) => path.join(dist, 'types', name)));
const python = await compilePython();
await build({
  ...common,
  entryPoints: {
    cli: 'src/cli.ts',
    'strategy-thread': 'src/backends/embedded/strategy-thread.ts',
    'library/engine': 'src/library/engine.ts',
    'library/indicators': 'src/library/indicators.ts',
  },
  outdir: dist,
  // What several entries use is one module of one state, and what is imported on first use stays so.
  splitting: true,
  chunkNames: 'chunks/[name]-[hash]',
  plugins: [inPlaceOf(COMPILED_SOURCES, python)],
});
chmodSync(path.join(dist, 'cli.js'), 0o755);

/** Removes the declarations that those named do not import, directly or not: the compiler writes one for every source. */
function keepDeclarations(files) {
  const kept = new Set(files);
  for (const file of kept) {
    for (const [, name] of readFileSync(file, 'utf8').matchAll(/\b(?:from |import\()'(\.[^']+)\.ts'/g)) {
      kept.add(`${path.resolve(path.dirname(file), name)}.d.ts`);
    }
  }
  for (const { name, parentPath } of readdirSync(path.join(dist, 'types'), { recursive: true, withFileTypes: true })) {
    const file = path.join(parentPath, name);
    if (name.endsWith('.d.ts') && !kept.has(file)) rmSync(file);
  }
}

/** The modules that are written in Python, compiled, as the source of a module like `COMPILED_SOURCES`; each is read when asked for. */
async function compilePython() {
  const folder = mkdtempSync(path.join(root, 'node_modules', '.build-python-'));
  try {
    const outfile = path.join(folder, 'compiler.mjs');
    const contents = `export * from './${COMPILED_SOURCES}';\nexport * from './${PYTHON_SOURCES}';\n`;
    await build({ ...common, stdin: { contents, resolveDir: root }, outfile });
    const { compiledSource, PYTHON_SOURCES: sources } = await import(pathToFileURL(outfile).href);
    const texts = Object.keys(sources).map((name) => [name, JSON.stringify(compiledSource(name))]);
    return `const texts = ${JSON.stringify(Object.fromEntries(texts))};
const modules = new Map();
export function isPythonSource(name) {
  return Object.hasOwn(texts, name);
}
export function compiledSource(name) {
  if (!isPythonSource(name)) return null;
  if (!modules.has(name)) modules.set(name, JSON.parse(texts[name]));
  return modules.get(name);
}
`;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Puts JavaScript in the place of a source. */
function inPlaceOf(source, contents) {
  const replaced = path.join(root, source);
  return {
    name: 'in-place-of',
    setup({ onLoad }) {
      onLoad({ filter: /compiled-sources\.ts$/ }, ({ path: file }) =>
        file === replaced ? { contents, loader: 'js' } : undefined,
      );
    },
  };
}
