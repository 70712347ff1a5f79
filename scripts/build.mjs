/**
 * Makes `dist/` from `src/`: a few files with what runs, since a thousand modules of one file each take half a second to
 * load; the modules that are written in Python and the shipped strategies, compiled; and the declarations of what the package exports. Packages that are
 * wanted at every start and consist of many modules are in those files too, with their licenses beside them.
 *
 * @module
 */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { deflateRawSync } from 'node:zlib';
import { build } from 'esbuild';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const dist = path.join(root, 'dist');
const COMPILED_SOURCES = 'src/language/jesse/compiled-sources.ts';
const PYTHON_SOURCES = 'src/language/jesse/python-sources.ts';
const SHIPPED_INSPECTIONS = 'src/backends/embedded/shipped-inspections.ts';

/** What unpacks, in a module that is made, what `pack` packed. */
const UNPACK = `import { Buffer } from 'node:buffer';
import { inflateRawSync } from 'node:zlib';
const unpack = (packed) => JSON.parse(inflateRawSync(Buffer.from(packed, 'base64')).toString());`;

/** The dependencies stay as npm installs them; all else that is imported goes into the files that are made. */
const common = {
  absWorkingDir: root,
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  external: Object.keys(JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')).dependencies),
  logLevel: 'warning',
};

rmSync(dist, { recursive: true, force: true });
const compiler = path.join(root, 'node_modules', 'typescript', 'bin', 'tsc');
execFileSync(process.execPath, [compiler, '-p', path.join(root, 'tsconfig.build.json')], { stdio: 'inherit' });
keepDeclarations(['library/engine.d.ts', 'library/indicators.d.ts'].map((name) => path.join(dist, 'types', name)));
const python = inPlaceOf(COMPILED_SOURCES, await compilePython());
const shipped = inPlaceOf(SHIPPED_INSPECTIONS, await inspectShipped());
const { metafile } = await build({
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
  plugins: [python, shipped],
  metafile: true,
});
writeFileSync(path.join(dist, 'THIRD-PARTY-LICENSES.txt'), licensesOf(Object.keys(metafile.inputs)));
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

/**
 * The modules that are written in Python, compiled, as the source of a module like `COMPILED_SOURCES`. Each lies there
 * deflated until it is asked for: two megabytes of text would be read at every start and kept twice in every thread.
 */
async function compilePython() {
  const { compiledSource, PYTHON_SOURCES: sources } = await bundled([COMPILED_SOURCES, PYTHON_SOURCES], []);
  const packed = Object.keys(sources).map((name) => [name, pack(compiledSource(name))]);
  return `${UNPACK}
const packed = ${JSON.stringify(Object.fromEntries(packed))};
const modules = new Map();
export function isPythonSource(name) {
  return Object.hasOwn(packed, name);
}
export function compiledSource(name) {
  if (!isPythonSource(name)) return null;
  if (!modules.has(name)) modules.set(name, unpack(packed[name]));
  return modules.get(name);
}
`;
}

/** What inspecting the shipped strategies gives, as the source of a module like `SHIPPED_INSPECTIONS`. */
async function inspectShipped() {
  const folder = 'src/backends/embedded';
  const parts = ['strategy-library', 'inspect-strategy', 'control-cell'].map((name) => `${folder}/${name}.ts`);
  const { StrategyLibrary, inspectStrategy, ControlCell, openStrategyStore } = await bundled(
    [...parts, 'src/strategies/file-strategy-store.ts'],
    [python],
  );
  const examples = path.join(root, 'strategies');
  const strategies = openStrategyStore({ folder: examples, examples, versions: examples });
  const run = async (task) => ({ kind: 'inspected', inspection: inspectStrategy(task, new ControlCell()) });
  const limits = { callMilliseconds: 60_000, runMilliseconds: 60_000, bytes: 2 ** 30, logCharacters: 1_000_000 };
  const library = new StrategyLibrary(strategies, { run }, limits);
  for (const { name } of await strategies.list()) {
    const { program } = await library.inspect({ kind: 'stored', name });
    if (program === null) throw new Error(`expected the shipped strategy ${name} to compile`);
  }
  const inspections = [...library.known];
  // What JSON cannot say would be lost.
  assert.deepEqual(JSON.parse(JSON.stringify(inspections)), inspections);
  return `${UNPACK}
export function shippedInspections() {
  return new Map(unpack(${JSON.stringify(pack(inspections))}));
}
`;
}

/** The exports of sources, run in this process. */
async function bundled(sources, plugins) {
  const folder = mkdtempSync(path.join(root, 'node_modules', '.build-'));
  try {
    const outfile = path.join(folder, 'bundled.mjs');
    const contents = sources.map((source) => `export * from './${source}';\n`).join('');
    await build({ ...common, stdin: { contents, resolveDir: root }, plugins, outfile });
    return await import(pathToFileURL(outfile).href);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function pack(value) {
  return deflateRawSync(JSON.stringify(value), { level: 9 }).toString('base64');
}

/** The licenses of the packages whose files are among those named. */
function licensesOf(inputs) {
  const folders = inputs.map((name) => /^.*\bnode_modules\/(?:@[^/]+\/)?[^/]+/.exec(name)?.[0]);
  const texts = [...new Set(folders)]
    .filter((folder) => folder !== undefined)
    .sort()
    .map((folder) => {
      const { name, version } = JSON.parse(readFileSync(path.join(root, folder, 'package.json'), 'utf8'));
      return `${name} ${version}\n\n${readFileSync(path.join(root, folder, 'LICENSE'), 'utf8').trim()}\n`;
    });
  if (texts.length === 0) throw new Error('expected packages in the files that were made, found none');
  return texts.join(`\n${'-'.repeat(80)}\n\n`);
}

/** Puts JavaScript in the place of a source. */
function inPlaceOf(source, contents) {
  const replaced = path.join(root, source);
  const filter = new RegExp(`${path.basename(source, '.ts')}\\.ts$`);
  return {
    name: 'in-place-of',
    setup({ onLoad }) {
      onLoad({ filter }, ({ path: file }) => (file === replaced ? { contents, loader: 'js' } : undefined));
    },
  };
}
