/**
 * `npm run bench:language [-- [--python PATH] [--seconds 0.3] [--check] [WORD…]]`: each kernel of `bench/kernels/` (whose
 * name contains a WORD) here and in CPython 3.11, in turns within one run, as ratios of the best times. Times are CPU time
 * of the whole process, garbage collection included: other load on the machine spoils it less. The outcomes must be equal.
 * A kernel's first line says how many times faster it should be; `--check` exits with 1 where one is not.
 *
 * The numpy kernels need numpy 1.26.4 in that Python; without it they are left out, which is said.
 *
 * @module
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import { z } from 'zod';
import { atLeast, type Line, printTable } from './measure.ts';

const FOLDER = path.join(import.meta.dirname, 'kernels');
const BASELINE = path.join(import.meta.dirname, 'language_baseline.py');
const TURNS = 3;
const BATCH_SECONDS = 0.02;

const answer = z.object({ outcome: z.string(), seconds: z.number() });
type Answer = z.infer<typeof answer>;
type Kernels = typeof import('./language-kernel.ts');

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    python: { type: 'string', default: 'python3' },
    seconds: { type: 'string', default: '0.3' },
    check: { type: 'boolean' },
  },
});
const { python, seconds } = values;
const compiledKernel = await bundledRunner();
const numpy = spawnSync(python, ['-c', 'import numpy; print(numpy.__version__)'], { encoding: 'utf8' });
const lines: Line[] = [];
for (const file of readdirSync(FOLDER).sort()) {
  if (positionals.length > 0 && !positionals.some((word) => file.includes(word))) continue;
  if (file.startsWith('numpy') && numpy.stdout.trim() !== '1.26.4') {
    console.log(`${file} left out: ${python} has no numpy 1.26.4`);
    continue;
  }
  const line = lineOf(file);
  console.error(`${line.what}: ${line.figure}`);
  lines.push(line);
}
printTable('Language kernels beside CPython, one call', lines);
if (values.check === true && lines.some((line) => !line.met)) process.exitCode = 1;

/** Both sides in turns. */
function lineOf(file: string): Line {
  const text = readFileSync(path.join(FOLDER, file), 'utf8');
  const aim = /^# aim: (\d+)$/m.exec(text)?.[1];
  if (aim === undefined) throw new Error(`${file}: expected a first line "# aim: N"`);
  const kernel = compiledKernel(file, text, Number(seconds), BATCH_SECONDS);
  let ours = Number.POSITIVE_INFINITY;
  let theirs = Number.POSITIVE_INFINITY;
  for (let turn = 0; turn < TURNS; turn++) {
    const own = kernel();
    const reference = referenceKernel(file);
    if (own.outcome !== reference.outcome)
      throw new Error(`${file}: expected ${reference.outcome}, was ${own.outcome}`);
    ours = Math.min(ours, own.seconds);
    theirs = Math.min(theirs, reference.seconds);
  }
  const micro = (time: number): string => `${(time * 1e6).toPrecision(3)} µs`;
  const what = `${file.replace(/\.py$/, '')}: ${micro(ours)}, CPython ${micro(theirs)}`;
  return atLeast(what, theirs / ours, '×', Number(aim));
}

function referenceKernel(file: string): Answer {
  const args = [BASELINE, path.join(FOLDER, file), seconds, String(BATCH_SECONDS)];
  const run = spawnSync(python, args, { encoding: 'utf8' });
  if (run.status !== 0) throw new Error(`expected ${python} to run ${file}, was: ${run.stderr}`);
  return answer.parse(JSON.parse(run.stdout));
}

/** What runs our kernels, bundled as the product is: run from the sources, inner functions get their names at run time, which costs. */
async function bundledRunner(): Promise<Kernels['compiledKernel']> {
  const folder = mkdtempSync(path.join(import.meta.dirname, '..', 'node_modules', '.bench-language-'));
  try {
    const outfile = path.join(folder, 'kernels.mjs');
    await build({
      entryPoints: [path.join(import.meta.dirname, 'language-kernel.ts')],
      outfile,
      bundle: true,
      format: 'esm',
      platform: 'node',
      packages: 'external',
    });
    return ((await import(pathToFileURL(outfile).href)) as Kernels).compiledKernel;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
