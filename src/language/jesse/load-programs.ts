/**
 * Compiles the strategies of a run.
 *
 * @module
 */

import { compileProgram } from '../compile.ts';
import { CompileError } from '../compile-error.ts';
import type { CompiledProgram, ModuleResolver, SourceFile } from '../program.ts';
import { unreadableFile } from './import-failure.ts';

/** A strategy's file and how its own modules are found. */
export interface ProgramSource {
  readonly file: SourceFile;
  readonly resolve: ModuleResolver;
}

/**
 * Compiles every strategy, by name. Throws `StrategyFailure` in Jesse's words for a file that Python cannot read, `CompileError`
 * for what the compiler lacks.
 */
export function loadPrograms(sources: ReadonlyMap<string, ProgramSource>): Record<string, CompiledProgram> {
  return Object.fromEntries(Array.from(sources, ([name, source]) => [name, compile(name, source)]));
}

/** A compiled file, with what its imports of own modules led to. */
interface KnownProgram {
  readonly program: CompiledProgram;
  readonly resolved: ReadonlyMap<string, string | null>;
}

/** Programs that are kept. */
const KEPT = 64;
const known = new Map<string, KnownProgram>();

function compile(name: string, source: ProgramSource): CompiledProgram {
  const { file, resolve } = source;
  const key = `${file.name}\0${file.path}\0${file.text}`;
  const found = known.get(key);
  if (found && [...found.resolved].every(([module, text]) => (resolve(module)?.text ?? null) === text)) {
    return found.program;
  }
  const resolved = new Map<string, string | null>();
  const program = compileAnew(name, {
    file,
    resolve: (module) => {
      const own = resolve(module);
      resolved.set(module, own?.text ?? null);
      return own;
    },
  });
  known.delete(key);
  known.set(key, { program, resolved });
  const [oldest] = known.keys();
  if (known.size > KEPT && oldest !== undefined) known.delete(oldest);
  return program;
}

function compileAnew(name: string, { file, resolve }: ProgramSource): CompiledProgram {
  try {
    return compileProgram(file, resolve);
  } catch (error) {
    if (!(error instanceof CompileError) || error.raises === null) throw error;
    throw unreadableFile(name, error.diagnostics[0]?.file ?? file.path, error.raises);
  }
}
