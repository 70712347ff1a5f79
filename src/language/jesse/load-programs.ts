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

function compile(name: string, { file, resolve }: ProgramSource): CompiledProgram {
  try {
    return compileProgram(file, resolve);
  } catch (error) {
    if (!(error instanceof CompileError) || error.raises === null) throw error;
    throw unreadableFile(name, error.diagnostics[0]?.file ?? file.path, error.raises);
  }
}
