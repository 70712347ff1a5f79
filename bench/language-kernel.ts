/**
 * Our side of `bench/language.ts`: compiles a kernel and runs it.
 *
 * @module
 */
import { compileProgram } from '../src/language/compile.ts';
import { moduleCode } from '../src/language/instantiate.ts';
import { compiledSource } from '../src/language/jesse/compiled-sources.ts';
import { libraryModules } from '../src/language/library/index.ts';
import { runtime } from '../src/language/runtime/index.ts';
import { budget, DEFAULT_LIMITS } from '../src/language/runtime/world/budget.ts';
import { type ModuleMaker, World, withWorld } from '../src/language/runtime/world/world.ts';

const WARM_UP_SECONDS = 0.3;

const natives = new Map<string, ModuleMaker>(libraryModules());

/** What runs `kernel()` of a file for so many seconds of CPU, warm: its outcome, and the seconds a call of the fastest batch. */
export function compiledKernel(
  file: string,
  text: string,
  seconds: number,
  batchSeconds: number,
): () => { outcome: string; seconds: number } {
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
      const kernel = runtime.getAttr(world.importModule('__main__'), 'kernel');
      const call = () => {
        budget.beginCall();
        return runtime.call0(kernel);
      };
      const outcome = runtime.repr(call());
      if (batch === 0) batch = Math.max(1, Math.round(callsWithin(WARM_UP_SECONDS, call) * batchSeconds));
      let fastest = Number.POSITIVE_INFINITY;
      for (let spent = 0; spent < seconds; ) {
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
