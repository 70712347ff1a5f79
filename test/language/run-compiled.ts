/**
 * Runs a program with our compiler and runtime.
 *
 * @module
 */
import { performance } from 'node:perf_hooks';
import { AppError } from '../../src/errors.ts';
import { compileProgram } from '../../src/language/compile.ts';
import { CompileError } from '../../src/language/compile-error.ts';
import { moduleCode } from '../../src/language/instantiate.ts';
import { compiledSource } from '../../src/language/jesse/compiled-sources.ts';
import { libraryModules } from '../../src/language/library/index.ts';
import type { CompiledProgram } from '../../src/language/program.ts';
import { PyException } from '../../src/language/runtime/exceptions/py-exception.ts';
import { tracebackFrames } from '../../src/language/runtime/exceptions/traceback.ts';
import { runtime } from '../../src/language/runtime/index.ts';
import { budget } from '../../src/language/runtime/world/budget.ts';
import { type ModuleMaker, World, withWorld } from '../../src/language/runtime/world/world.ts';
import type { Outcome, Program } from './outcome.ts';

const natives = new Map<string, ModuleMaker>(libraryModules());

/** Compiles and runs; never throws for what a program can do. */
export function runCompiled({ source }: Program): Outcome {
  let program: CompiledProgram;
  try {
    program = compileProgram({ name: '__main__', path: 'main.py', text: source, package: false }, () => null);
  } catch (error) {
    if (!(error instanceof CompileError)) throw error;
    const { raises } = error;
    if (raises === null)
      return {
        output: '',
        exception: 'CompileError',
        message: error.message,
        line: error.diagnostics[0]?.line ?? null,
      };
    return {
      output: '',
      exception: raises.exception,
      message: raises.message.replace(/ \(main\.py, line \d+\)$/, ''),
      line: raises.line,
    };
  }
  return runProgram(program);
}

/** Runs a compiled program. */
export function runProgram(program: CompiledProgram): Outcome {
  const lines: string[] = [];
  const world = new World({
    natives,
    compiled: (name) => program.modules.find((module) => module.name === name) ?? compiledSource(name),
    execute: (compiled, module) => {
      moduleCode(compiled)(runtime, budget, module);
    },
    print: (line) => lines.push(line),
    now: () => 1_600_000_000_000,
    seed: 42,
    limits: { depth: 1000, bytes: 2 ** 29, fuel: 20_000, callMilliseconds: 10_000 },
    surroundings: { clock: () => performance.now() },
  });
  let ended: Omit<Outcome, 'output'> = { exception: null, message: null, line: null };
  withWorld(world, () => {
    budget.beginCall();
    try {
      world.importModule(program.main);
    } catch (error) {
      ended = endOf(error);
    }
  });
  return { output: lines.join('\n'), ...ended };
}

function endOf(error: unknown): Omit<Outcome, 'output'> {
  if (error instanceof PyException) {
    return { exception: error.pyClass.name, message: messageOf(error), line: lineOf(error) };
  }
  if (error instanceof AppError) return { exception: `AppError ${error.code}`, message: error.message, line: null };
  const stack = error instanceof Error ? (error.stack ?? '').split('\n').slice(0, 4).join(' | ') : String(error);
  return { exception: 'InternalError', message: stack, line: null };
}

function messageOf(error: PyException): string {
  try {
    return runtime.str(error);
  } catch {
    return '<exception str() failed>';
  }
}

/** The line of the program's own nearest to the raise. */
function lineOf(error: PyException): number | null {
  return (
    tracebackFrames(error)
      .filter(({ file }) => file === 'main.py')
      .at(-1)?.line ?? null
  );
}
