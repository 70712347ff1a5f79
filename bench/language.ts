/**
 * `npm run bench:language [-- [--python PATH] [--seconds 0.3] [--check] [WORD…]]`: each kernel of `bench/kernels/` (whose
 * name contains a WORD) here and in CPython 3.11, in turns within one run, as ratios of the best times. Times are
 * CPU time of the whole process, garbage collection included: other load on the machine spoils it less. The outcomes must be equal. A kernel's first line says how many times faster it should be. `--check` exits with 1 where one is not.
 *
 * The numpy kernels need numpy 1.26.4 in that Python; without it they are left out, which is said.
 *
 * @module
 */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { compileProgram } from '../src/language/compile.ts';
import { moduleCode } from '../src/language/instantiate.ts';
import { compiledSource } from '../src/language/jesse/compiled-sources.ts';
import { libraryModules } from '../src/language/library/index.ts';
import { runtime } from '../src/language/runtime/index.ts';
import type { PyValue } from '../src/language/runtime/objects/py-object.ts';
import { budget, DEFAULT_LIMITS } from '../src/language/runtime/world/budget.ts';
import { type ModuleMaker, World, withWorld } from '../src/language/runtime/world/world.ts';
import { atLeast, type Line, printTable } from './measure.ts';

const FOLDER = path.join(import.meta.dirname, 'kernels');
const BASELINE = path.join(import.meta.dirname, 'language_baseline.py');
const TURNS = 3;
const BATCH_SECONDS = 0.02;
const WARM_UP_SECONDS = 0.3;

const answer = z.object({ outcome: z.string(), seconds: z.number() });
type Answer = z.infer<typeof answer>;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    python: { type: 'string', default: 'python3' },
    seconds: { type: 'string', default: '0.3' },
    check: { type: 'boolean' },
  },
});
const { python, seconds } = values;
const natives = new Map<string, ModuleMaker>(libraryModules());
const numpy = spawnSync(python, ['-c', 'import numpy; print(numpy.__version__)'], { encoding: 'utf8' });
const lines: Line[] = [];
for (const file of readdirSync(FOLDER).sort()) {
  if (positionals.length > 0 && !positionals.some((word) => file.includes(word))) continue;
  if (file.startsWith('numpy') && numpy.stdout.trim() !== '1.26.4') {
    console.log(`${file} left out: ${python} has no numpy 1.26.4`);
    continue;
  }
  lines.push(lineOf(file));
}
printTable('Language kernels beside CPython, one call', lines);
if (values.check === true && lines.some((line) => !line.met)) process.exitCode = 1;

/** Both sides in turns. */
function lineOf(file: string): Line {
  const text = readFileSync(path.join(FOLDER, file), 'utf8');
  const aim = /^# aim: (\d+)$/m.exec(text)?.[1];
  if (aim === undefined) throw new Error(`${file}: expected a first line "# aim: N"`);
  const kernel = compiledKernel(file, text);
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

/** What runs the kernel for the time given. */
function compiledKernel(file: string, text: string): () => Answer {
  const program = compileProgram({ name: '__main__', path: file, text, package: false }, () => null);
  const world = new World({
    natives,
    compiled: (name) => program.modules.find((module) => module.name === name) ?? compiledSource(name),
    execute: (compiled, module) => {
      moduleCode(compiled)(runtime, budget, module);
    },
    print: () => {},
    now: () => 0,
    seed: 0,
    limits: { ...DEFAULT_LIMITS, bytes: 2 ** 40, callMilliseconds: 60_000 },
    surroundings: { clock: () => performance.now() },
  });
  let batch = 0;
  return () =>
    withWorld(world, () => {
      const kernel: PyValue = runtime.getAttr(world.importModule('__main__'), 'kernel');
      const call = (): PyValue => {
        budget.beginCall();
        return runtime.call0(kernel);
      };
      const outcome = runtime.repr(call());
      if (batch === 0) batch = Math.max(1, Math.round(callsWithin(WARM_UP_SECONDS, call) * BATCH_SECONDS));
      let fastest = Number.POSITIVE_INFINITY;
      for (let spent = 0; spent < Number(seconds); ) {
        const from = cpuSeconds();
        for (let index = 0; index < batch; index++) call();
        const elapsed = cpuSeconds() - from;
        spent += elapsed;
        fastest = Math.min(fastest, elapsed / batch);
      }
      return { outcome, seconds: fastest };
    });
}

/** Calls per second, over as long as it takes the optimising compiler to finish. */
function callsWithin(period: number, call: () => unknown): number {
  const start = cpuSeconds();
  let calls = 0;
  for (; cpuSeconds() - start < period; calls++) call();
  return calls / period;
}

function cpuSeconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}
